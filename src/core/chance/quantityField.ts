import { leaf, type Field, type JsonSchema, type LeafWords } from '../shared/fields/index.ts'
import { quantileOf } from './quantile.ts'
import type { Shape } from './shape.ts'
import { longestQuantity, parseQuantity, sayAccepted } from './typed/quantity.ts'
import type { QuantityKind, QuantityRules, QuantityUnit } from './typed/unit.ts'

/** One input of a case: its shape, and the path that names its place among the sampled futures. */
export interface Quantity {
  readonly path: string
  readonly shape: Shape
  readonly kind: QuantityKind
  readonly unit: QuantityUnit
  /** As it was understood: `£100,000 to £350,000 (90% interval, log-normal)`. */
  readonly words: string
}

/** The middle of a quantity: what it is when certain, its median when not. */
export const medianOf = ({ shape }: Quantity): number => quantileOf(shape)(0.5)

/** Whether a value of a case is a quantity, when all that is known is that it is some object. */
export const isQuantity = (value: object): value is Quantity => 'shape' in value && 'words' in value

type QuantityWords = LeafWords & QuantityRules & { readonly otherwise?: string | number }

/**
 * A quantity, certain or not, typed as people write it.
 *
 * Units: the field's own; shares and rates between 0 and 1. `least` and `most` are in the unit.
 */
export function quantity(words: QuantityWords): Field<Quantity> {
  const { kind, unit } = words
  return leaf<Quantity>({
    ...words,
    kind: 'quantity',
    accepts: sayAccepted(words),
    bare: quantitySchema,
    otherwise: typed(words.otherwise),
    standIn: (path) => ({ path, shape: { kind: 'certain', value: 0 }, kind, unit, words: '' }),
    parse(text, path) {
      const parsed = parseQuantity(text, words)
      if (!parsed.ok) return parsed
      const { shape, words: understood } = parsed
      const value = { path, shape, kind, unit, words: understood }
      return { ok: true, value, words: understood, uncertain: shape.kind !== 'certain' }
    },
  })
}

/** A quantity that must be certain, read as the number itself: a threshold, a policy, a known fact. */
export function plainNumber({
  kind = 'amount',
  ...rest
}: Omit<QuantityWords, 'kind'> & { readonly kind?: QuantityKind }): Field<number> {
  const words = { ...rest, kind }
  return leaf<number>({
    ...words,
    kind: 'number',
    accepts: sayAccepted(words),
    bare: quantitySchema,
    otherwise: typed(words.otherwise),
    standIn: () => 0,
    parse(text) {
      const parsed = parseQuantity(text, words)
      if (!parsed.ok) return parsed
      if (parsed.shape.kind === 'certain') return { ok: true, value: parsed.shape.value, words: parsed.words }
      return { ok: false, message: 'This field takes one number: it cannot be uncertain.', wanted: 'one number' }
    },
  })
}

function typed(otherwise: string | number | undefined): string | undefined {
  return otherwise === undefined ? undefined : String(otherwise)
}

/** A quantity as it may be typed, whatever its unit. */
export const quantitySchema: JsonSchema = { type: ['string', 'number'], maxLength: longestQuantity }

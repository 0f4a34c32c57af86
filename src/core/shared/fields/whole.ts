import { sayWhole } from '../money.ts'
import { parseWhole } from '../typed/whole.ts'
import type { Field } from './field.ts'
import { leaf, type LeafWords } from './leaf.ts'

/** A whole number within bounds. */
export function whole({
  otherwise,
  least,
  most,
  ...words
}: LeafWords & { readonly least: number; readonly most: number; readonly otherwise?: number }): Field<number> {
  const accepts = least === most ? sayWhole(least) : `a whole number from ${sayWhole(least)} to ${sayWhole(most)}`
  return leaf<number>({
    ...words,
    kind: 'whole',
    accepts,
    bare: { type: ['integer', 'string'], minimum: least, maximum: most },
    otherwise: otherwise === undefined ? undefined : String(otherwise),
    standIn: () => least,
    parse(typed) {
      const parsed = parseWhole(typed)
      if (!parsed.ok) return { ok: false, message: parsed.message, wanted: parsed.wanted ?? accepts }
      const { value } = parsed
      if (value >= least && value <= most) return { ok: true, value, words: sayWhole(value) }
      const side = value < least ? 'below' : 'above'
      const message = least === most ? `Only ${accepts} is read here.` : `This is ${side} what is possible here.`
      return { ok: false, message, wanted: accepts }
    },
  })
}

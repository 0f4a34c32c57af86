import type { CaseRead } from '../../src/core/finance/case/read.ts'
import type { Quantity } from '../../src/core/chance/quantityField.ts'
import { quantileOf } from '../../src/core/chance/quantile.ts'
import type { FieldRead } from './reading.ts'

/** Every field of a case by its path: how it was understood, and the ends and middle of its 90% interval. */
export function middleFigures({ case: theCase, book }: CaseRead): Record<string, FieldRead> {
  const quantities = new Map(quantitiesIn(theCase).map((quantity) => [quantity.path, quantity]))
  return Object.fromEntries(
    [...book.values()].map(({ path, words }) => {
      const shape = quantities.get(path)?.shape
      if (shape === undefined) return [path, { words }]
      const at = quantileOf(shape)
      return [path, { words, figures: [at(0.05), at(0.5), at(0.95)] }]
    }),
  )
}

function quantitiesIn(value: unknown): Quantity[] {
  if (value === null || typeof value !== 'object') return []
  if ('shape' in value && 'path' in value) return [value as Quantity]
  return Object.values(value).flatMap(quantitiesIn)
}

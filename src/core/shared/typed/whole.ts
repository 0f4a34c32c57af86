import { cleanTyped, refused, type Outcome } from './clean.ts'
import { readFigure, refuseAfterFigure } from './figure.ts'
import { tokensOf } from './tokens.ts'

/** A whole number as people type it: `1,000`, `10k`, `-3`. */
export function parseWhole(typed: string): Outcome<number> {
  const plain = cleanTyped(typed)
  if (!plain.ok) return plain
  const tokens = tokensOf(plain.value)
  if (!tokens.ok) return tokens
  const figure = readFigure(tokens.value)
  if (!figure.ok) return figure
  const { value, isPounds, isPercent, length } = figure.value
  const after = tokens.value[length]
  if (after !== undefined) return refuseAfterFigure(after)
  if (isPounds) return refused('This is not an amount of money.')
  if (isPercent) return refused('This is not a percentage.')
  return Number.isInteger(value) ? { ok: true, value } : refused('This is not a whole number.')
}

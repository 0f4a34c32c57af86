import { cleanTyped, longestTyped, refused, type Outcome } from '../../shared/typed/clean.ts'
import { isMark, isWord } from '../../shared/typed/figure.ts'
import { tokensOf, type Token } from '../../shared/typed/tokens.ts'
import type { Shape } from '../shape.ts'
import { samplesForm } from './listed.ts'
import { readRange, sayExact, type ShapeInWords } from './range.ts'
import { readShape } from './shapes.ts'
import { boundsOf, takesPercent, takesPounds, type QuantityRules } from './unit.ts'
import { readValue, sayBounds } from './value.ts'

/** A quantity understood, or why not and what would be accepted. */
export type ParsedQuantity =
  | { readonly ok: true; readonly shape: Shape; readonly words: string }
  | { readonly ok: false; readonly message: string; readonly wanted: string }

/**
 * Read a quantity as people write it, and say in words how it was understood.
 *
 * One number is certain: `32,000`, `£1.25m`, `250k`, `-3% a year`. Two numbers with `to` between them are a 90%
 * interval. A name with brackets is a shape: `pert(£100k, £200k, £350k)`. Nothing is guessed: what has two readings is
 * refused, with both ways to write it.
 *
 * Units: the shape is in the field's unit; shares and rates are between 0 and 1, so `3%` gives 0.03.
 * Source: model page, section 3.
 */
export function parseQuantity(typed: string | number, rules: QuantityRules): ParsedQuantity {
  const read = readQuantity(String(typed), rules)
  if (read.ok) return { ok: true, ...read.value }
  return { ok: false, message: read.message, wanted: read.wanted ?? sayAccepted(rules) }
}

/** What may be typed into a field, in words, for messages and for the docs page. */
export function sayAccepted(rules: QuantityRules): string {
  const { least, most } = boundsOf(rules)
  const bounds = least === -Infinity && most === Infinity ? '' : `, ${sayBounds(rules)}`
  return `${sayExamples(rules)}${bounds}`
}

/** Longest text a quantity may have, for schemas and form fields. */
export const longestQuantity = longestTyped

function sayExamples(rules: QuantityRules): string {
  if (takesPounds(rules)) return 'an amount such as £32,000, or a range such as £5k to £9k'
  if (takesPercent(rules)) return 'a percentage such as 3%, or a range such as 2% to 5%'
  return 'a number such as 12, or a range such as 6 to 18'
}

function readQuantity(typed: string, rules: QuantityRules): Outcome<ShapeInWords> {
  const plain = cleanTyped(typed)
  if (!plain.ok) return plain
  if (namesSampleFile(plain.value)) return refused('Samples from a file come in a later version.', samplesForm)
  const tokens = tokensOf(plain.value)
  return tokens.ok ? readTokens(tokens.value, rules) : tokens
}

/** `samples(returns.csv)`: the dot of a file name is no number's, so the name is looked for before numbers are. */
function namesSampleFile(text: string): boolean {
  const inside = /^samples *\((.*)$/i.exec(text)?.[1]
  return inside !== undefined && /^[a-z./]/i.test(inside.trim()) && !/^\.\d/.test(inside.trim())
}

function readTokens(tokens: readonly Token[], rules: QuantityRules): Outcome<ShapeInWords> {
  if (tokens[0]?.kind === 'word' && isMark(tokens[1], '(')) return readShape(tokens, rules)
  if (tokens.some((token) => isWord(token, 'to'))) return readRange(tokens, rules)
  const value = readValue(tokens, rules)
  if (!value.ok) return value
  const shape = { kind: 'certain', value: value.value } as const
  return { ok: true, value: { shape, words: `exactly ${sayExact(value.value, rules)}` } }
}

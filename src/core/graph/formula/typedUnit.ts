import { sameSpelling, type Unit } from '../unit.ts'

/** How an input of a unit is typed: a share between 0% and 100%, a plain number, an amount of money. */
export type TypedAs = 'share' | 'ratio' | 'pounds' | 'pounds a year' | 'count'

/** A unit as a person writes it, understood: `£ per hire` is `pounds per hire`. */
export interface TypedUnit {
  readonly unit: Unit
  readonly typedAs: TypedAs
}

const LONGEST_UNIT = 60
const MOST_PARTS = 4

const PLAIN = 'ratio'

/** Everyday words for what the model counts in. */
const SAME: ReadonlyMap<string, Unit> = new Map([
  ...['£', 'pound', 'pounds', 'gbp'].map((word) => [word, 'pounds'] as const),
  ...['fte', 'ftes', 'full-time equivalent', 'full-time equivalents'].map((word) => [word, 'fte'] as const),
  ...['person', 'people', 'persons', 'head', 'heads'].map((word) => [word, 'people'] as const),
  ...['%', 'percent', 'per cent', 'share', 'ratio', 'number', 'a number', 'index'].map(
    (word) => [word, PLAIN] as const,
  ),
])

/** Words that no plural ends. */
const AS_THEY_ARE: ReadonlySet<string> = new Set(['pounds', 'people', 'fte', PLAIN])

/**
 * Read a unit as people write it; nothing where it cannot be one.
 *
 * A line is a figure for a month, so `hires a month` is `hire` and a `£ a month` is pounds. A year, a week or a day is
 * kept: `hires a year` times a price is pounds per year, which does not pass for pounds. Words are counted as one thing
 * whether one or many: `hire` and `hires`.
 */
export function parseTypedUnit(typed: string): TypedUnit | undefined {
  const text = typed.trim().toLowerCase().replace(/\s+/g, ' ')
  if (text.length > LONGEST_UNIT) return undefined
  const [above = '', ...below] = dividedBy(text)
  if (1 + below.length > MOST_PARTS) return undefined
  const parts = [above, ...below.filter((part) => part !== 'month')].map(oneWord)
  if (parts.some((part) => part === undefined)) return undefined
  const unit = sameSpelling(parts.join(' per '))
  return { unit, typedAs: typedAs(text, unit) }
}

/** `hires a week per hall` as `hires`, `week`, `hall`. */
function dividedBy(text: string): readonly string[] {
  if (SAME.has(text)) return [text]
  return text.replace(/ (?:an?|each|every) | ?\/ ?/g, ' per ').split(' per ')
}

function oneWord(part: string): string | undefined {
  const same = SAME.get(part)
  if (same !== undefined) return same
  if (!/^[a-z]+(?:[ -][a-z]+)*$/.test(part) || part.split(' ').includes('per')) return undefined
  const joined = part.replaceAll(' ', '-')
  return joined
    .replace(/ies$/, 'y')
    .replace(/sses$/, 'ss')
    .replace(/(?<![su])s$/, '')
}

function typedAs(text: string, unit: Unit): TypedAs {
  if (unit === 'pounds per year') return 'pounds a year'
  if (unit === 'pounds' || unit.startsWith('pounds per ')) return 'pounds'
  if (unit !== PLAIN) return 'count'
  return text === 'share' ? 'share' : 'ratio'
}

/** A unit in words: `pounds per hire`, `hires`, `a plain number`. */
export function sayUnit(unit: Unit): string {
  if (unit === PLAIN || unit === 'any') return 'a plain number'
  const [above = '', ...below] = unit.split(' per ')
  const counted = above
    .split(' ')
    .map((word) => manyOf(word))
    .join(' × ')
  return [counted, ...below].join(' per ')
}

function manyOf(word: string): string {
  if (AS_THEY_ARE.has(word)) return word === PLAIN ? 'times' : word
  const plain = word.replaceAll('-', ' ')
  if (/[^aeiou]y$/.test(plain)) return `${plain.slice(0, -1)}ies`
  return plain.endsWith('s') ? `${plain}es` : `${plain}s`
}

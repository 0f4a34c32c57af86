import { quoted, refused, type Outcome } from './clean.ts'
import { pointWanted, type NumberToken, type Token } from './tokens.ts'

/** One number as a person writes it: `-£1.25m`, `3%`, `250k`. */
export interface Figure {
  /** With its sign and suffix; a percentage already divided by a hundred. */
  readonly value: number
  readonly isPounds: boolean
  readonly isPercent: boolean
  /** The suffix that was typed, `k` or `million`; empty when there is none. */
  readonly suffix: string
  /** The number before suffix and percent, as typed but without commas. */
  readonly bare: number
  /** How many tokens it took. */
  readonly length: number
}

/** Largest size that is read: beyond it, a slip of the finger is likelier than a public service. */
const largestTyped = 1e12

const suffixes: ReadonlyMap<string, number> = new Map([
  ['k', 3],
  ['thousand', 3],
  ['m', 6],
  ['million', 6],
  ['bn', 9],
  ['billion', 9],
])

/**
 * Read one figure at the start of the tokens. The sign may stand on either side of the £.
 * Suffix and percent shift the decimal point before the text becomes a number, so `1.255m` is exactly 1255000.
 */
export function readFigure(tokens: readonly Token[]): Outcome<Figure> {
  let next = 0
  const sign = takeSign(tokens[next])
  if (sign !== 0) next++
  const isPounds = isMark(tokens[next], '£')
  if (isPounds) next++
  const innerSign = isPounds ? takeSign(tokens[next]) : 0
  if (innerSign !== 0) next++
  if (sign !== 0 && innerSign !== 0) return refused('There are two signs here.')

  const number = tokens[next]
  if (number?.kind !== 'number') return refuseNoNumber(number)
  if (number.startsWithZero) return refused('This number starts with a zero.', 'a number without zeros before it')
  next++
  const suffix = takeSuffix(tokens[next])
  if (suffix !== '') next++
  const isPercent = isMark(tokens[next], '%')
  if (isPercent) next++
  if (isPercent && suffix !== '') return refused(`A number cannot have both ${suffix} and %.`)

  const shift = isPercent ? -2 : (suffixes.get(suffix) ?? 0)
  const size = shifted(number, shift)
  if (!(size <= largestTyped)) {
    return refused('This number is too large.', 'a number up to 1,000,000,000,000')
  }
  const isNegative = sign < 0 || innerSign < 0
  return {
    ok: true,
    value: { value: signed(size, isNegative), isPounds, isPercent, suffix, bare: shifted(number, 0), length: next },
  }
}

/** Why what follows a figure does not belong there. */
export function refuseAfterFigure(token: Token): Outcome<never> {
  if (token.kind === 'number') return refused('Two numbers stand side by side.', 'commas between thousands: 1,000,000')
  if (isMark(token, ',')) return refused('There is a comma that separates nothing.', pointWanted)
  if (isMark(token, '-'))
    return refused('A hyphen can mean minus or a range.', 'the word to between two numbers: 5 to 9')
  return refused(`${quoted(token.text)} has no meaning here.`)
}

/** Is this token that mark? */
export function isMark(token: Token | undefined, text: string): boolean {
  return token?.kind === 'mark' && token.text === text
}

/** Is this token that word? */
export function isWord(token: Token | undefined, text: string): boolean {
  return token?.kind === 'word' && token.text === text
}

function refuseNoNumber(token: Token | undefined): Outcome<never> {
  if (token === undefined) return refused('There is no number here.')
  if (token.kind === 'word' && ['nan', 'inf', 'infinity'].includes(token.text)) return refused('This is not a number.')
  if (token.kind === 'mark' && token.text === '(') {
    return refused('Brackets are not read as minus.', 'a hyphen before a number below zero, such as -1,000')
  }
  return refused(token.kind === 'number' ? 'This number is out of place.' : `${quoted(token.text)} is not a number.`)
}

function takeSign(token: Token | undefined): number {
  return isMark(token, '-') ? -1 : isMark(token, '+') ? 1 : 0
}

function takeSuffix(token: Token | undefined): string {
  return token?.kind === 'word' && suffixes.has(token.text) ? token.text : ''
}

function shifted(number: NumberToken, places: number): number {
  return Number(`${number.decimal}e${number.exponent + places}`)
}

/** Minus nothing is nothing: a zero never keeps a sign that later prints or hashes differently. */
function signed(size: number, isNegative: boolean): number {
  return isNegative && size !== 0 ? -size : size
}

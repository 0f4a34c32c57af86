import { refused, type Outcome, type Refused } from './clean.ts'

/** A number without its sign. `decimal` is its digits with a point, to which a suffix or % shifts the point exactly. */
export interface NumberToken {
  readonly kind: 'number'
  readonly decimal: string
  readonly exponent: number
  /** Does it hold a comma between thousands? */
  readonly isGrouped: boolean
  /** `012`: elsewhere a number in eights, and here most likely a reference or half of `1 000`. */
  readonly startsWithZero: boolean
  readonly afterSpace: boolean
}

/** A word, in lower case. */
export interface WordToken {
  readonly kind: 'word'
  readonly text: string
  readonly afterSpace: boolean
}

/** One of `£ % ( ) { } , : + - /`. */
export interface MarkToken {
  readonly kind: 'mark'
  readonly text: string
  readonly afterSpace: boolean
}

export type Token = NumberToken | WordToken | MarkToken

/**
 * Cut a cleaned text into numbers, words and marks, from left to right and never back, so that no text is slow.
 *
 * A comma belongs to a number only between one to three digits and groups of exactly three: `1,000,000`. Any other
 * comma is a mark, and what follows decides whether it separates or is a mistake.
 */
export function tokensOf(text: string): Outcome<readonly Token[]> {
  const tokens: Token[] = []
  let at = 0
  let afterSpace = false
  while (at < text.length) {
    const character = text[at]!
    if (character === ' ') {
      afterSpace = true
      at++
      continue
    }
    const read = readToken(text, at, afterSpace)
    if ('ok' in read) return read
    tokens.push(read.token)
    at = read.end
    afterSpace = false
  }
  return { ok: true, value: tokens }
}

type ReadToken = { readonly token: Token; readonly end: number } | Refused

function readToken(text: string, start: number, afterSpace: boolean): ReadToken {
  const character = text[start]!
  if (isDigit(character) || (character === '.' && isDigit(text[start + 1]))) return readNumber(text, start, afterSpace)
  if (isLetter(character)) {
    const end = endOf(text, start, isLetter)
    return { token: { kind: 'word', text: text.slice(start, end).toLowerCase(), afterSpace }, end }
  }
  if (character === '.') return refused('There is a full stop here that belongs to no number.')
  if (character === '_') return refused('There is an underscore here.', 'commas between thousands, such as 1,000')
  return { token: { kind: 'mark', text: character, afterSpace }, end: start + 1 }
}

function readNumber(text: string, start: number, afterSpace: boolean): ReadToken {
  const { digits, end: wholeEnd, isGrouped } = readWhole(text, start)
  const hasPoint = text[wholeEnd] === '.'
  const fractionEnd = hasPoint ? endOf(text, wholeEnd + 1, isDigit) : wholeEnd
  if (hasPoint && fractionEnd === wholeEnd + 1) return refused('There is a full stop after this number.')
  if (text[fractionEnd] === '.') return refused('This number has two full stops.', pointWanted)
  if (text[fractionEnd] === '_')
    return refused('There is an underscore here.', 'commas between thousands, such as 1,000')
  if (digits === '0' && /[xob]/i.test(text[fractionEnd] ?? '')) {
    return refused('Only numbers in tens are read.', 'a number in the digits 0 to 9')
  }
  const startsWithZero = digits.length > 1 && digits.startsWith('0')
  const { exponent, end } = readExponent(text, fractionEnd)
  const decimal = `${digits === '' ? '0' : digits}${hasPoint ? text.slice(wholeEnd, fractionEnd) : ''}`
  return { token: { kind: 'number', decimal, exponent, isGrouped, startsWithZero, afterSpace }, end }
}

/** What to write in place of continental points and commas. */
export const pointWanted = 'a comma between thousands and a full stop before decimals, such as 1,234.56'

function readWhole(text: string, start: number): { digits: string; end: number; isGrouped: boolean } {
  let end = endOf(text, start, isDigit)
  let digits = text.slice(start, end)
  if (digits.length === 0 || digits.length > 3) return { digits, end, isGrouped: false }
  const ungrouped = digits.length
  while (text[end] === ',' && endOf(text, end + 1, isDigit) === end + 4) {
    digits += text.slice(end + 1, end + 4)
    end += 4
  }
  return { digits, end, isGrouped: digits.length > ungrouped }
}

function readExponent(text: string, start: number): { exponent: number; end: number } {
  const signed = text[start + 1] === '-' || text[start + 1] === '+'
  const first = start + (signed ? 2 : 1)
  if (text[start]?.toLowerCase() !== 'e' || !isDigit(text[first])) return { exponent: 0, end: start }
  const end = endOf(text, first, isDigit)
  return { exponent: Number(text.slice(start + 1, end)), end }
}

function endOf(text: string, start: number, belongs: (character: string | undefined) => boolean): number {
  let end = start
  while (belongs(text[end])) end++
  return end
}

function isDigit(character: string | undefined): boolean {
  return character !== undefined && character >= '0' && character <= '9'
}

function isLetter(character: string | undefined): boolean {
  return character !== undefined && /[a-z]/i.test(character)
}

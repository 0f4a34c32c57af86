import { LONGEST_LAG_MONTHS } from '../check.ts'
import { nearest } from '../../shared/fields/nearest.ts'
import { sayWhole } from '../../shared/money.ts'
import type { Formula, Sign, Slip } from './formula.ts'
import { tokensOf, type Token } from './tokens.ts'
import { DEEPEST_BRACKETS, isWord, LONGEST_FORMULA, termsTaken, WORDS, type Word } from './words.ts'

/** A text understood as far as it could be, and every mistake in it. */
export interface ParsedFormula {
  readonly formula: Formula
  readonly slips: readonly Slip[]
}

interface Cursor {
  readonly tokens: readonly Token[]
  readonly slips: Slip[]
  next: number
  depth: number
  /** Reading stopped before the end, so that what is missing after it is nobody's mistake. */
  stopped: boolean
}

/**
 * Read what a person wrote for a line of their own.
 *
 * By hand and by recursive descent, so that every mistake has its place and reading goes on behind it. Length and depth
 * are capped, so that no text is slow or exhausts the stack.
 *
 *     formula := sum, or sum (< <= > >=) sum
 *     sum     := -? product, then (+ -) product ...
 *     product := term, then (* /) term ...
 *     term    := number, name, (formula) or word(formula, ...)
 */
export function parseFormula(text: string): ParsedFormula {
  if (text.length > LONGEST_FORMULA) {
    const message = `This has ${sayWhole(text.length)} characters.`
    const wanted = `at most ${sayWhole(LONGEST_FORMULA)}; what is longer is better told as two lines`
    return { formula: gap(0), slips: [{ at: 0, message, wanted }] }
  }
  const { tokens, slips } = tokensOf(text)
  const cursor: Cursor = { tokens, slips: [...slips], next: 0, depth: 0, stopped: false }
  const formula = readUntil(cursor, [])
  return { formula, slips: cursor.slips.toSorted((one, other) => one.at - other.at) }
}

const gap = (at: number, ...parts: Formula[]): Formula => ({ kind: 'gap', parts, at })

const peek = ({ tokens, next }: Cursor): Token => tokens[Math.min(next, tokens.length - 1)]!

function slip(cursor: Cursor, at: number, message: string, wanted?: string): void {
  if (!cursor.stopped) cursor.slips.push({ at, message, ...(wanted !== undefined && { wanted }) })
}

/** The sign at the cursor if it is one of these, and past it. */
function takeSign(cursor: Cursor, signs: readonly Sign[]): { readonly sign: Sign; readonly at: number } | undefined {
  const token = peek(cursor)
  const sign = token.kind === 'mark' ? signs.find((each) => each === token.text) : undefined
  if (sign === undefined) return undefined
  cursor.next++
  return { sign, at: token.at }
}

const isMark = (token: Token, text: string): boolean => token.kind === 'mark' && token.text === text

const isSign = (token: Token): boolean => token.kind === 'mark' && !'(),'.includes(token.text)

/** A formula up to the end or one of these marks; what stands between is told and read past. */
function readUntil(cursor: Cursor, stops: readonly string[]): Formula {
  let found = readComparison(cursor)
  for (let token = peek(cursor); token.kind !== 'end'; token = peek(cursor)) {
    if (token.kind === 'mark' && stops.includes(token.text)) return found
    tellOutOfPlace(cursor, token)
    if (peek(cursor).kind === 'end') break
    found = gap(token.at, found, readComparison(cursor))
  }
  return found
}

/** Told, and passed by where it begins no term of its own. */
function tellOutOfPlace(cursor: Cursor, token: Token): void {
  if (token.kind !== 'mark' || token.text === '(')
    return slip(cursor, token.at, 'Two terms stand side by side.', 'a sign between them: + - * or /')
  cursor.next++
  if (token.text === ')') slip(cursor, token.at, 'This bracket closes nothing.', 'as many ( as )')
  else if (token.text === ',')
    slip(cursor, token.at, 'There is a comma that separates nothing.', 'a full stop before decimals, such as 0.5')
  else slip(cursor, token.at, 'Two comparisons stand in a row.', 'brackets round one: (a < b) < c')
  // A sign behind a bracket that closes nothing goes on as if the bracket were not there.
  if (token.text === ')') takeSign(cursor, ['+', '-', '*', '/', '<', '<=', '>', '>='])
}

function readComparison(cursor: Cursor): Formula {
  const left = readSum(cursor)
  const compared = takeSign(cursor, ['<', '<=', '>', '>='])
  return compared ? { kind: 'signed', ...compared, left, right: readSum(cursor) } : left
}

function readSum(cursor: Cursor): Formula {
  const below = takeSign(cursor, ['-'])
  const first = readProduct(cursor)
  let found: Formula = below ? { kind: 'negative', of: first, at: below.at } : first
  for (let sign = takeSign(cursor, ['+', '-']); sign; sign = takeSign(cursor, ['+', '-']))
    found = { kind: 'signed', ...sign, left: found, right: readProduct(cursor) }
  return found
}

function readProduct(cursor: Cursor): Formula {
  let found = readTerm(cursor)
  for (let sign = takeSign(cursor, ['*', '/']); sign; sign = takeSign(cursor, ['*', '/']))
    found = { kind: 'signed', ...sign, left: found, right: readTerm(cursor) }
  return found
}

function readTerm(cursor: Cursor): Formula {
  const token = passSigns(cursor)
  if (token.kind === 'number') {
    cursor.next++
    return token
  }
  if (token.kind === 'name') {
    cursor.next++
    return isMark(peek(cursor), '(') ? readWord(cursor, token) : readName(cursor, token)
  }
  if (isMark(token, '(')) return readBrackets(cursor, token.at)
  if (token.kind === 'end') slip(cursor, token.at, 'The formula stops short.', 'a number or a name at its end')
  else slip(cursor, token.at, 'A term is missing before this.', 'a number or a name')
  return gap(token.at)
}

/** Signs where a term should begin are told once and passed by. */
function passSigns(cursor: Cursor): Token {
  const first = peek(cursor)
  if (!isSign(first)) return first
  const before = cursor.tokens[cursor.next - 1]
  while (isSign(peek(cursor))) cursor.next++
  if (!before || !isSign(before)) slip(cursor, first.at, 'There is nothing before this sign.', 'a number or a name')
  else {
    const wanted = isMark(first, '-') ? 'brackets round what is taken below zero: (-a)' : 'one sign between two terms'
    slip(cursor, first.at, 'Two signs stand side by side.', wanted)
  }
  return peek(cursor)
}

function readName(cursor: Cursor, token: Token & { kind: 'name' }): Formula {
  if (!isWord(token.name)) return token
  slip(cursor, token.at, `\`${token.name}\` wants brackets after it.`, WORDS[token.name])
  return gap(token.at)
}

/** One level further down, or past everything where that is too deep. */
function within<T>(cursor: Cursor, at: number, read: () => T, otherwise: T): T {
  if (cursor.depth === DEEPEST_BRACKETS) {
    slip(cursor, at, `Brackets stand more than ${DEEPEST_BRACKETS} deep here.`, 'part of it as a line of its own')
    cursor.next = cursor.tokens.length - 1
    cursor.stopped = true
    return otherwise
  }
  cursor.depth++
  const found = read()
  cursor.depth--
  return found
}

function readBrackets(cursor: Cursor, at: number): Formula {
  cursor.next++
  return within(
    cursor,
    at,
    () => {
      const found = readUntil(cursor, [')'])
      close(cursor, at)
      return found
    },
    gap(at),
  )
}

function close(cursor: Cursor, openedAt: number): void {
  if (isMark(peek(cursor), ')')) cursor.next++
  else slip(cursor, openedAt, 'This bracket is never closed.', 'as many ) as (')
}

function readWord(cursor: Cursor, { name, at }: Token & { kind: 'name' }): Formula {
  const opened = peek(cursor).at
  cursor.next++
  const before = cursor.slips.length
  const terms = within(cursor, opened, () => readTerms(cursor, opened), [])
  if (!isWord(name)) {
    const near = nearest(name, Object.keys(WORDS))
    const hint = near === undefined ? '' : `: did you mean \`${near}\`?`
    const wanted = near === undefined ? 'a sign between them: + - * or /' : WORDS[near as Word]
    slip(cursor, opened, `A bracket stands right behind \`${shortened(name)}\`${hint || '.'}`, wanted)
    return gap(at, ...terms)
  }
  const wanted = termsTaken(name)
  if (terms.length === wanted) return madeOf(cursor, name, terms, at)
  // Where a term or a bracket is missing, its own slip says so, and the count says it again.
  if (cursor.slips.length === before)
    slip(cursor, at, `\`${name}\` takes ${wanted} terms, and here it has ${terms.length}.`, WORDS[name])
  return gap(at, ...terms)
}

const shortened = (name: string): string => (name.length > 40 ? `${name.slice(0, 40)}…` : name)

function readTerms(cursor: Cursor, opened: number): readonly Formula[] {
  const terms: Formula[] = []
  if (isMark(peek(cursor), ')')) {
    cursor.next++
    return terms
  }
  do terms.push(readUntil(cursor, [',', ')']))
  while (takeComma(cursor))
  close(cursor, opened)
  return terms
}

function takeComma(cursor: Cursor): boolean {
  if (!isMark(peek(cursor), ',')) return false
  cursor.next++
  return true
}

function madeOf(cursor: Cursor, word: Word, terms: readonly Formula[], at: number): Formula {
  const [first, second, third] = terms
  if (word === 'min' || word === 'max') return { kind: 'extreme', which: word, terms: [first!, second!], at }
  if (word === 'if') return { kind: 'if', when: first!, then: second!, otherwise: third!, at }
  const months = word === 'last month' ? 1 : monthsOf(cursor, second!)
  const opening = word === 'last month' ? second! : third!
  if (first!.kind === 'name') return { kind: 'earlier', name: first!.name, months, opening, at }
  if (first!.kind !== 'gap')
    slip(cursor, first!.at, 'Only a named line is remembered.', `${WORDS[word]}, where the line has a name`)
  return gap(at, ...terms)
}

function monthsOf(cursor: Cursor, term: Formula): number {
  if (term.kind === 'gap') return 1
  const { value: months, isPounds } = term.kind === 'number' ? term : { value: 0, isPounds: false }
  if (!isPounds && Number.isInteger(months) && months >= 1 && months <= LONGEST_LAG_MONTHS) return months
  slip(cursor, term.at, 'This is not a number of months that a line may look back.', `1 to ${LONGEST_LAG_MONTHS}`)
  return 1
}

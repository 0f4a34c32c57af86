import { CANDIDATES_MOST } from '../../core/democracy/election/election.ts'
import { sayWhole } from '../../core/shared/money.ts'
import type { Position } from '../../core/shared/tree.ts'
import { COMMAS, COMMAS_WANTED, lineText, saidOnLine, passBlank, passLine, wordsOf, type Scan } from './bltScan.ts'
import type { Placed } from './lines.ts'
import { SEATS_MOST } from './most.ts'
import { refusedCharacters } from '../characters.ts'
import { excerpt } from '../excerpt.ts'
import { sayList, sayUnknown } from './names.ts'

/** What stands before the papers. */
export interface BltHead {
  readonly candidates: number
  readonly seats: number
  /** Names that papers may use in place of numbers; the candidate of each, from 0. */
  readonly nicknames: Map<string, number>
  readonly withdrawn: Set<number>
  lots: readonly number[] | undefined
  seed: string | undefined
  readonly remarks: string[]
}

/** Read the first line, and the lines of options and of candidates who have withdrawn. */
export function readHead(scan: Scan): BltHead | undefined {
  if (!passBlank(scan)) {
    scan.gathering.add('There is nothing in this file.', { at: { line: 1, column: 1 }, wanted: FIRST })
    return undefined
  }
  const head = readFirst(scan)
  if (head === undefined) return undefined
  passLine(scan)
  while (passBlank(scan) && readOption(scan, head)) passLine(scan)
  return head
}

const FIRST = 'how many candidates stand and how many seats there are, such as 5 2'

function readFirst(scan: Scan): BltHead | undefined {
  const { gathering, line } = scan
  const text = saidOnLine(scan)
  const words = [...wordsOf(text.slice(0, 1_000), line)]
  if (text.includes(',')) {
    const at = { line, column: text.indexOf(',') + 1 }
    gathering.add(COMMAS, { at, got: text, wanted: COMMAS_WANTED })
    return undefined
  }
  const [candidates, seats] = words
  if (candidates === undefined || seats === undefined || words.length !== 2) {
    const message = 'The first line says how many candidates stand and how many seats there are, and no more.'
    gathering.add(message, { at: words[0]!.at, got: text, wanted: FIRST })
    return undefined
  }
  const stand = readCount(scan, candidates, { what: 'candidates', most: CANDIDATES_MOST })
  const fill = readCount(scan, seats, { what: 'seats', most: SEATS_MOST })
  if (stand === undefined) return undefined
  return {
    candidates: stand,
    seats: fill ?? 1,
    nicknames: new Map(),
    withdrawn: new Set(),
    lots: undefined,
    seed: undefined,
    remarks: [],
  }
}

function readCount(
  { gathering }: Scan,
  { text, at }: Placed,
  { what, most }: { readonly what: string; readonly most: number },
): number | undefined {
  const wanted = `a whole number from 1 to ${sayWhole(most)}`
  const value = /^\d+$/.test(text) ? Number(text) : undefined
  if (value !== undefined && value >= 1 && value <= most) return value
  const message =
    value === undefined
      ? `The number of ${what} is not a whole number.`
      : value < 1
        ? `There are no ${what}.`
        : `There are too many ${what}.`
  gathering.add(message, { at, got: text, wanted })
  return undefined
}

/** Read a line of options, or of candidates who have withdrawn. False when the line is of another kind. */
function readOption(scan: Scan, head: BltHead): boolean {
  const { gathering, line } = scan
  const text = lineText(scan)
  const start = text.search(/\S/)
  const at = { line, column: start + 1 }
  if (text[start] === '[') {
    const close = /^\[seed\s/i.test(text.slice(start, start + 6)) ? text.lastIndexOf(']') : text.indexOf(']')
    const inside = text.slice(start + 1, close === -1 ? undefined : close)
    if (close === -1) gathering.add('A bracket opens here and is not closed on its line.', { at, got: text })
    else if (/^\s*(?:#.*)?$/s.test(text.slice(close + 1))) readBracket(scan, head, { inside, at })
    else
      gathering.add('Text follows the bracket that closes an option.', { at: { line, column: close + 2 }, got: text })
    return true
  }
  const words = [...wordsOf(saidOnLine(scan).slice(0, 100_000), line)]
  if (!words.every((word) => /^-\d+$/.test(word.text))) return false
  for (const { text: number, at: place } of words) withdraw(scan, head, { text: number.slice(1), at: place })
  return true
}

interface Bracket {
  readonly inside: string
  readonly at: Position
}

function readBracket(scan: Scan, head: BltHead, { inside, at }: Bracket): void {
  const words = [...wordsOf(inside, at.line)].map((word) => ({
    text: word.text,
    at: { line: at.line, column: at.column + word.at.column },
  }))
  const [option, ...rest] = words
  const name = option?.text.toLowerCase() ?? ''
  const read = Object.hasOwn(OPTIONS, name) ? OPTIONS[name] : undefined
  if (read !== undefined) {
    read(scan, head, { inside, at, words: rest })
    return
  }
  scan.gathering.add(sayUnknown('This option is not known here', name, Object.keys(OPTIONS)), {
    at,
    got: `[${inside}]`,
    wanted: '[withdrawn 2 5], [nick a b c], [tie 3 1 2] or [seed "text"]',
  })
}

type ReadOption = (scan: Scan, head: BltHead, option: Bracket & { readonly words: readonly Placed[] }) => void

const OPTIONS: Readonly<Record<string, ReadOption>> = {
  withdrawn(scan, head, { words }) {
    for (const word of words) withdraw(scan, head, word)
  },
  nick({ gathering }, { nicknames, candidates }, { at, words }) {
    if (nicknames.size > 0) gathering.add('Short names are given a second time.', { at })
    else if (words.length !== candidates) {
      const [got, wanted] = [words.length, candidates].map((count) => `${count} short names`)
      gathering.add('There is not one short name for each candidate.', { at, got: got!, wanted: wanted! })
    }
    for (const [candidate, { text, at: place }] of words.entries()) {
      if (!/^[^\d\-=[(][^=]*$/.test(text))
        gathering.add('A short name begins with a letter and holds no equals sign.', { at: place, got: text })
      else if (nicknames.has(text)) gathering.add('This short name is given twice.', { at: place, got: text })
      else nicknames.set(text, candidate)
    }
  },
  tie(scan, head, { at, words }) {
    if (head.lots !== undefined) scan.gathering.add('An order for ties is given a second time.', { at })
    const order = new Set<number>()
    for (const word of words) {
      const candidate = candidateOf(scan, head, word)
      if (candidate === undefined) continue
      if (order.has(candidate)) scan.gathering.add('This candidate is there twice.', { at: word.at, got: word.text })
      order.add(candidate)
    }
    if (words.length === 0) scan.gathering.add('An order for ties names nobody.', { at, wanted: '[tie 3 1 2]' })
    head.lots = [...order]
  },
  seed({ gathering }, head, { inside, at }) {
    const text = /^\s*seed\s+"([^"]*)"\s*$/i.exec(inside)?.[1]
    if (head.seed !== undefined) gathering.add('A seed is given a second time.', { at })
    else if (text === undefined)
      gathering.add('A seed is a text in quotation marks.', { at, got: `[${inside}]`, wanted: '[seed "text"]' })
    else if (refusedCharacters(text, 1).length > 0)
      gathering.add('This seed holds a character that cannot be seen.', { at, got: text, wanted: 'text as it is read' })
    else head.seed = text
  },
  undeclared(scan, head, { words }) {
    const those = words.flatMap((word) => candidateOf(scan, head, word) ?? [])
    if (those.length === 0) return
    const numbers = sayList(those.map((candidate) => candidate + 1))
    head.remarks.push(
      `The file marks as undeclared: candidate ${numbers}. No rule here treats such a candidate differently.`,
    )
  },
  droop(_, { remarks }, { inside }) {
    remarks.push(`[${excerpt(inside.trim())}] sets another program and was passed over.`)
  },
}

function withdraw(scan: Scan, head: BltHead, word: Placed): void {
  const candidate = candidateOf(scan, head, word)
  if (candidate === undefined) return
  if (head.withdrawn.has(candidate))
    scan.gathering.add('This candidate is withdrawn twice.', { at: word.at, got: word.text })
  head.withdrawn.add(candidate)
}

/** The candidate, from 0, of a number or short name; anything else is noted. */
export function candidateOf(
  { gathering }: Scan,
  { candidates, nicknames }: BltHead,
  { text, at }: Placed,
): number | undefined {
  if (/^\d+$/.test(text)) {
    const number = Number(text)
    if (number >= 1 && number <= candidates) return number - 1
    const wanted = `a number from 1 to ${candidates}`
    gathering.add('There is no candidate of this number.', { at, got: text, wanted })
    return undefined
  }
  const known = nicknames.get(text)
  if (known !== undefined) return known
  const message =
    nicknames.size === 0
      ? 'This is not the number of a candidate.'
      : sayUnknown('No candidate has this short name', text, [...nicknames.keys()])
  gathering.add(message, { at, got: text, wanted: `a number from 1 to ${candidates}` })
  return undefined
}

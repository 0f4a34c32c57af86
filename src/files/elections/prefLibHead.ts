import { CANDIDATES_MOST } from '../../core/democracy/election/election.ts'
import { sayWhole } from '../../core/shared/money.ts'
import type { Position } from '../../core/shared/tree.ts'
import type { Gathering } from '../gather.ts'
import { linesOf, type Placed } from './lines.ts'
import { noteText } from './names.ts'

interface Said {
  readonly value: number
  readonly at: Position
}

/** What stands above the orders. */
export interface PrefLibHead {
  readonly title: string
  /** One for each alternative; undefined where it is given none. */
  readonly names: readonly (Placed | undefined)[]
  readonly countAt: Position
  readonly voters: Said | undefined
  /** The sum of all votes, which only the older format says apart. */
  readonly votes: Said | undefined
  readonly orders: Said | undefined
  /** `soc`, `soi`, `toc` or `toi`, where the file says. */
  readonly kind: string | undefined
  /** The first order. */
  readonly next: Placed | undefined
}

/** Lines with something on them. */
export function* saidLinesOf(text: string): Generator<Placed, undefined> {
  for (const { text: typed, line } of linesOf(text)) {
    const said = typed.trim()
    if (said !== '') yield { text: said, at: { line, column: typed.search(/\S/) + 1 } }
  }
}

type Lines = Iterator<Placed, undefined>

/** Read lines of `# KEY: value`, as PrefLib has written them since 2022. Those that no count needs are passed over. */
export function readNewHead(first: Placed, lines: Lines, gathering: Gathering): PrefLibHead | undefined {
  const values = new Map<string, Placed>()
  const named: { readonly number: Placed; readonly name: Placed }[] = []
  let line: Placed | undefined = first
  for (; line?.text.startsWith('#'); line = lines.next().value) {
    const colon = line.text.indexOf(':')
    if (colon === -1) continue
    const key = line.text.slice(1, colon).trim()
    const value = line.text.slice(colon + 1).trim()
    const column = line.at.column + line.text.length - value.length
    const said = { text: value, at: { line: line.at.line, column } }
    const number = /^alternative name\s+(\S+)$/i.exec(key.slice(0, 100))?.[1]
    if (number !== undefined) named.push({ number: { text: number, at: line.at }, name: said })
    else if (!values.has(key.toLowerCase())) values.set(key.toLowerCase(), said)
    else if (KEYS.has(key.toLowerCase())) gathering.add('This is said a second time.', { at: line.at, got: line.text })
  }
  const [alternatives, voters, orders, title, type] = [...KEYS].map((key) => values.get(key))
  if (alternatives === undefined) {
    const wanted = '# NUMBER ALTERNATIVES: and how many there are'
    gathering.add('The file does not say how many alternatives there are.', { at: first.at, wanted })
    return undefined
  }
  const count = countOf(alternatives, gathering)
  if (count === undefined) return undefined
  if (title !== undefined) noteText(title, gathering)
  return {
    title: title?.text ?? '',
    names: namesBy(count, named, gathering),
    countAt: count.at,
    voters: wholeOf(voters, gathering),
    votes: undefined,
    orders: wholeOf(orders, gathering),
    kind: kindOf(type, gathering),
    next: line,
  }
}

const KEYS: ReadonlySet<string> = new Set([
  'number alternatives',
  'number voters',
  'number unique orders',
  'title',
  'data type',
])

function kindOf(said: Placed | undefined, gathering: Gathering): string | undefined {
  if (said === undefined || said.text === '') return undefined
  if (/^(so|to)[ci]$/i.test(said.text)) return said.text.toLowerCase()
  gathering.add('Data of this type are not read.', { at: said.at, got: said.text, wanted: 'soc, soi, toc or toi' })
  return undefined
}

/**
 * Read what stood above the orders before: the number of alternatives, a line with number and name for each, and one
 * with voters, votes and different orders.
 */
export function readOldHead(first: Placed, lines: Lines, gathering: Gathering): PrefLibHead | undefined {
  const count = countOf(first, gathering)
  if (count === undefined) return undefined
  const named: { readonly number: Placed; readonly name: Placed }[] = []
  let line = lines.next().value
  for (; line !== undefined && named.length < count.value; line = lines.next().value) {
    const comma = line.text.indexOf(',')
    if (comma === -1) {
      gathering.add('Here stands no name.', { at: line.at, got: line.text, wanted: 'a number, a comma and a name' })
      return undefined
    }
    const { at } = line
    const name = { text: line.text.slice(comma + 1).trim(), at: { line: at.line, column: at.column + comma + 1 } }
    named.push({ number: { text: line.text.slice(0, comma).trim(), at }, name })
  }
  const sums = line?.text.split(',') ?? []
  if (line === undefined || sums.length !== 3) {
    const wanted = 'voters, votes and different orders, with commas between'
    gathering.add('Below the names stands no line of sums.', { at: line?.at ?? first.at, got: line?.text, wanted })
    return undefined
  }
  const { at } = line
  const [voters, votes, orders] = sums.map((text) => wholeOf({ text: text.trim(), at }, gathering))
  const names = namesBy(count, named, gathering)
  return { title: '', names, countAt: count.at, voters, votes, orders, kind: undefined, next: lines.next().value }
}

function namesBy(
  { value }: Said,
  named: readonly { readonly number: Placed; readonly name: Placed }[],
  gathering: Gathering,
): (Placed | undefined)[] {
  const names = Array.from<Placed | undefined>({ length: value })
  for (const { number, name } of named) {
    const index = /^\d{1,6}$/.test(number.text) ? Number(number.text) - 1 : -1
    const wanted = `a number from 1 to ${value}`
    if (index < 0 || index >= names.length)
      gathering.add('There is no alternative of this number.', { at: number.at, got: number.text, wanted })
    else if (names[index] !== undefined)
      gathering.add('This alternative has a name already.', { at: number.at, got: number.text })
    else names[index] = name
  }
  return names
}

/** How many alternatives there are. */
function countOf(said: Placed, gathering: Gathering): Said | undefined {
  const count = wholeOf(said, gathering, 1)
  if (count === undefined || count.value <= CANDIDATES_MOST) return count
  const wanted = `at most ${sayWhole(CANDIDATES_MOST)}`
  gathering.add('There are too many candidates.', { at: count.at, got: said.text, wanted })
  return undefined
}

/** A whole number, or nothing where none is there. */
function wholeOf(said: Placed | undefined, gathering: Gathering, least: 0 | 1 = 0): Said | undefined {
  if (said === undefined) return undefined
  const value = /^\d{1,15}$/.test(said.text) ? Number(said.text) : -1
  if (value >= least) return { value, at: said.at }
  gathering.add(`This is not a whole number from ${least}.`, { at: said.at, got: said.text })
  return undefined
}

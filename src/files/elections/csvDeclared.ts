import { sayWhole } from '../../core/shared/money.ts'
import type { Position } from '../../core/shared/tree.ts'
import { parseWhole } from '../../core/shared/typed/whole.ts'
import { VOTES_MOST } from '../../core/democracy/election/election.ts'
import type { Gathering } from '../gather.ts'
import { linesOf, type Placed } from './lines.ts'
import { SEATS_MOST } from './most.ts'
import { sayUnknown } from './names.ts'
import { passSpaces, quotedAt, withoutEmptyEnd } from './quoted.ts'

/** A class of members as it was declared. */
export interface DeclaredClass {
  readonly name: string
  readonly entitled: number | undefined
  readonly threshold: number | undefined
}

/** What the lines above the list say. */
export interface CsvDeclared {
  title: string
  candidates: readonly Placed[] | undefined
  withdrawn: readonly Placed[]
  lots: readonly Placed[] | undefined
  seats: number | undefined
  seed: string | undefined
  entitled: number | undefined
  rejected: number
  quorum: number | undefined
  threshold: number | undefined
  readonly classes: Map<string, DeclaredClass>
}

/** The lines above the list, and where the list begins. */
export interface CsvTop {
  readonly declared: CsvDeclared
  readonly at: number
  readonly line: number
}

/** Read the lines above the list that begin with `#`: what was declared before the count. */
export function readDeclared(text: string, gathering: Gathering): CsvTop {
  const declared: CsvDeclared = {
    title: '',
    candidates: undefined,
    withdrawn: [],
    lots: undefined,
    seats: undefined,
    seed: undefined,
    entitled: undefined,
    rejected: 0,
    quorum: undefined,
    threshold: undefined,
    classes: new Map(),
  }
  const seen = new Set<string>()
  let [at, below] = [0, 1]
  for (const { text: typed, line, next } of linesOf(text)) {
    if (line > LINES_MOST) {
      gathering.add('There are too many lines above the list.', {
        at: { line, column: 1 },
        wanted: `at most ${LINES_MOST}`,
      })
      break
    }
    // Excel begins a list with the sign that stands between its cells; the titles say the same.
    const isSign = line === 1 && /^\s*"?sep=[;,\t]"?\s*$/i.test(typed)
    if (!isSign && !/^\s*"?\s*#/.test(typed) && !/^[\s,;]*$/.test(typed)) break
    const said = plainLine(typed)
    if (!isSign && said.text !== '') readLine({ declared, gathering, seen }, said.text, { line, column: said.column })
    at = next
    below = line + 1
  }
  return { declared, at, line: below }
}

/** What a line says after its `#`. Spreadsheets put a line with commas in quotation marks, and commas after it. */
function plainLine(typed: string): { readonly text: string; readonly column: number } {
  const whole = withoutEmptyEnd(typed)
  const quoted = quotedAt(whole, passSpaces(whole, 0))
  const text = quoted?.end === whole.length ? quoted.text : whole
  const start = text.indexOf('#') + 1
  return { text: text.slice(start).trim(), column: typed.indexOf('#') + 1 }
}

interface Reading {
  readonly declared: CsvDeclared
  readonly gathering: Gathering
  readonly seen: Set<string>
}

function readLine({ declared, gathering, seen }: Reading, text: string, at: Position): void {
  const colon = text.indexOf(':')
  const key = (colon === -1 ? text : text.slice(0, colon)).trim().toLowerCase()
  const value = colon === -1 ? '' : text.slice(colon + 1).trim()
  const say: Say = (message, wanted) => gathering.add(message, { at, field: key.slice(0, 60), got: text, wanted })
  const isClass = key.startsWith('class ')
  if (!isClass && !Object.hasOwn(KEYS, key)) {
    say(sayUnknown('This is not known here', key, Object.keys(KEYS)), WANTED)
    return
  }
  if (seen.has(key)) return say('This is said a second time.')
  seen.add(key)
  if (value === '' && !isClass) return say('Nothing follows here.', `# ${key}: and what it is`)
  if (isClass) return readClass(declared, { name: text.slice(6, colon === -1 ? undefined : colon).trim(), value, say })
  KEYS[key]!(declared, { value, at, say })
}

/** Most lines above the list: each that is not known costs a search for what was meant. */
const LINES_MOST = 1_000

const WANTED =
  'one of title, candidates, seats, seed, lots, withdrawn, entitled, rejected, quorum, threshold, or class and its name'

type Say = (message: string, wanted?: string) => void

type ReadKey = (
  declared: CsvDeclared,
  given: { readonly value: string; readonly at: Position; readonly say: Say },
) => void

const KEYS: Readonly<Record<string, ReadKey>> = {
  title: (declared, { value }) => void (declared.title = textOf(value)),
  seed: (declared, { value }) => void (declared.seed = textOf(value)),
  candidates: (declared, { value, at, say }) => void (declared.candidates = namesOf(value, at, say)),
  withdrawn: (declared, { value, at, say }) => void (declared.withdrawn = namesOf(value, at, say)),
  lots: (declared, { value, at, say }) => void (declared.lots = namesOf(value, at, say)),
  seats: (declared, { value, say }) => void (declared.seats = wholeOf(value, { least: 1, most: SEATS_MOST }, say)),
  entitled: (declared, { value, say }) => void (declared.entitled = wholeOf(value, VOTERS, say)),
  rejected: (declared, { value, say }) => void (declared.rejected = wholeOf(value, VOTERS, say) ?? 0),
  quorum: (declared, { value, say }) => void (declared.quorum = shareOf(value, say)),
  threshold: (declared, { value, say }) => void (declared.threshold = shareOf(value, say)),
}

const VOTERS = { least: 0, most: VOTES_MOST }

function readClass(
  { classes }: CsvDeclared,
  { name, value, say }: { readonly name: string; readonly value: string; readonly say: Say },
): void {
  if (name === '') return say('This class has no name.', '# class staff: entitled 64, needs 50%')
  let entitled: number | undefined
  let threshold: number | undefined
  for (const part of value.split(/,(?!\d{3}\b)/)) {
    const [, word, rest] = /^\s*(entitled|needs)\s+(.*)$/i.exec(part) ?? []
    if (word?.toLowerCase() === 'entitled' && entitled === undefined) entitled = wholeOf(rest!, VOTERS, say)
    else if (word?.toLowerCase() === 'needs' && threshold === undefined) threshold = shareOf(rest!, say)
    else if (part.trim() !== '') say('This is not understood of a class.', '# class staff: entitled 64, needs 50%')
  }
  classes.set(name, { name, entitled, threshold })
}

/** A text as it is, or, where spaces around it or quotation marks matter, in quotation marks as CSV has them. */
function textOf(value: string): string {
  const quoted = quotedAt(value, 0)
  return quoted?.end === value.length ? quoted.text : value
}

/** Names with commas between them; one that holds a comma is in quotation marks. */
function namesOf(value: string, at: Position, say: Say): Placed[] {
  const found = splitNames(value)
  if (found === undefined) say('A quotation mark is out of place here.', 'names with commas between them')
  else if (found.includes('')) say('A name is empty here.', 'names with commas between them')
  const names = new Set(found)
  if (found !== undefined && names.size < found.length) say('A name stands here twice.', 'each name once')
  return [...names].map((text) => ({ text, at }))
}

function splitNames(value: string): string[] | undefined {
  const found: string[] = []
  for (let at = 0; ;) {
    const start = passSpaces(value, at)
    const quoted = quotedAt(value, start)
    const comma = value.indexOf(',', start)
    const end = quoted === undefined ? (comma === -1 ? value.length : comma) : passSpaces(value, quoted.end)
    const text = quoted === undefined ? value.slice(start, end) : quoted.text
    if ((quoted === undefined && text.includes('"')) || (end < value.length && value[end] !== ',')) return undefined
    found.push(text.trim())
    if (end === value.length) return found
    at = end + 1
  }
}

function wholeOf(
  value: string,
  { least, most }: { readonly least: number; readonly most: number },
  say: Say,
): number | undefined {
  const read = parseWhole(value)
  if (read.ok && read.value >= least && read.value <= most) return read.value
  say(read.ok ? 'This is out of range.' : read.message, `a whole number from ${least} to ${sayWhole(most)}`)
  return undefined
}

/** A share as a percentage or a fraction, above 0 and at most 1. */
function shareOf(value: string, say: Say): number | undefined {
  const [, percent] = /^(\d{1,3}(?:\.\d{1,6})?)\s*%$/.exec(value) ?? []
  const [, over, under] = /^(\d{1,4})\s*\/\s*(\d{1,4})$/.exec(value) ?? []
  const share = percent === undefined ? Number(over) / Number(under) : Number(`${percent}e-2`)
  if (share > 0 && share <= 1) return share
  say('This is not a share of votes.', 'a percentage such as 50% or 66.7%, or a fraction such as 2/3')
  return undefined
}

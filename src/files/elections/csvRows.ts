import { VOTES_MOST } from '../../core/democracy/election/election.ts'
import { sayWhole } from '../../core/shared/money.ts'
import type { Gathering } from '../gather.ts'
import type { Cell } from '../table.ts'
import type { CsvLayout } from './csvLayout.ts'
import { sayUnknown } from './names.ts'

/** A row as a paper or a bundle of equal ones. */
export interface CsvPaper {
  readonly preferences: readonly (readonly number[])[]
  readonly papers: number
  readonly votes: number
}

/** What is read of rows, and what is noticed on the way. */
export interface RowReader {
  readonly layout: CsvLayout
  readonly gathering: Gathering
  readonly numbers: ReadonlyMap<string, number>
  readonly names: readonly string[]
  /** Papers that skip a number, and papers that give one to several. */
  skipping: number
  sharing: number
}

/** The paper of a row; undefined, and noted, where it is none. */
export function readRow(reader: RowReader, row: readonly Cell[]): CsvPaper | undefined {
  const { layout } = reader
  const papers = countIn(reader, row, layout.papers)
  const weight = countIn(reader, row, layout.weight)
  const marked = READ[layout.kind](reader, row)
  if (papers === undefined || weight === undefined || marked === undefined) return undefined
  if (papers * weight > VOTES_MOST) {
    const wanted = `at most ${sayWhole(VOTES_MOST)}`
    reader.gathering.add('This row carries too many votes.', { at: row[0]!.at, wanted })
    return undefined
  }
  if (marked.skips) reader.skipping += papers
  if (marked.shares) reader.sharing += papers
  return { preferences: marked.preferences, papers, votes: papers * weight }
}

function countIn({ gathering }: RowReader, row: readonly Cell[], column: number | undefined): number | undefined {
  if (column === undefined) return 1
  const { text, at } = row[column]!
  const value = /^\d{1,12}$/.test(text) ? Number(text) : 0
  if (value >= 1 && value <= VOTES_MOST) return value
  const wanted = `a whole number from 1 to ${sayWhole(VOTES_MOST)}`
  gathering.add('This is not a number of papers or votes.', { at, got: text, wanted })
  return undefined
}

interface Marked {
  readonly preferences: readonly (readonly number[])[]
  readonly skips?: boolean
  readonly shares?: boolean
}

const READ: Readonly<Record<CsvLayout['kind'], (reader: RowReader, row: readonly Cell[]) => Marked | undefined>> = {
  vote: (reader, row) => readNames(reader, row),
  preferences: (reader, row) => readNames(reader, row),
  candidates: (reader, row) => readMarks(reader, row),
}

/** Names in order of preference. An empty cell before a name is a preference that was skipped: the paper ends there. */
function readNames(reader: RowReader, row: readonly Cell[]): Marked | undefined {
  const { gathering, layout, numbers, names } = reader
  const preferences: number[][] = []
  const seen = new Set<number>()
  let gap = false
  let skips = false
  for (const column of layout.columns) {
    const { text, at } = row[column]!
    if (text === '') {
      gap = true
      continue
    }
    const candidate = numbers.get(text)
    if (candidate === undefined) {
      const message = sayUnknown('No candidate has this name', text, names)
      gathering.add(message, { at, got: text, wanted: 'a name as it was declared' })
      return undefined
    }
    if (seen.has(candidate)) {
      gathering.add('This candidate is on the paper twice.', { at, got: text })
      return undefined
    }
    seen.add(candidate)
    skips ||= gap
    if (!gap) preferences.push([candidate])
  }
  return { preferences, skips }
}

/** Marks against candidates: numbers in order of preference, or crosses and ticks, which are all alike. */
function readMarks({ gathering, layout }: RowReader, row: readonly Cell[]): Marked | undefined {
  const byNumber = new Map<number, number[]>()
  let hasNumbers = false
  let hasCrosses = false
  for (const [candidate, column] of layout.columns.entries()) {
    const { text, at } = row[column]!
    const mark = markOf(text)
    if (mark === undefined) {
      const wanted = '1, 2, 3 in order of preference; or x, ✓ or yes; or nothing'
      gathering.add('This is not a preference.', { at, got: text, wanted })
      return undefined
    }
    if (mark === 0) continue
    hasNumbers ||= mark !== CROSS
    hasCrosses ||= mark === CROSS
    if (hasNumbers && hasCrosses) {
      gathering.add('This paper has numbers and crosses.', { at, got: text, wanted: 'the one or the other' })
      return undefined
    }
    const number = mark === CROSS ? 1 : mark
    const those = byNumber.get(number)
    if (those === undefined) byNumber.set(number, [candidate])
    else those.push(candidate)
  }
  const preferences: number[][] = []
  for (let those = byNumber.get(1); those !== undefined; those = byNumber.get(preferences.length + 1))
    preferences.push(those)
  const shares = !hasCrosses && preferences.some(({ length }) => length > 1)
  return { preferences, shares, skips: preferences.length < byNumber.size }
}

const CROSS = -1

/** The number in a cell, 0 for none, `CROSS` for a cross or tick; undefined for what is no mark. */
function markOf(text: string): number | undefined {
  if (text === '' || text === '0') return 0
  if (/^[1-9]\d{0,3}$/.test(text)) return Number(text)
  const word = text.toLowerCase()
  if (CROSSES.has(word)) return CROSS
  return word === 'no' ? 0 : undefined
}

const CROSSES: ReadonlySet<string> = new Set(['x', '×', '✗', '✘', '✓', '✔', '☑', 'yes', 'y'])

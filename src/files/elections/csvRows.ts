import { VOTES_MOST } from '../../core/democracy/election/election.ts'
import { answerOf } from '../../core/democracy/count/motion/answers.ts'
import { sayWhole } from '../../core/shared/money.ts'
import type { Gathering } from '../gather.ts'
import type { Cell } from '../table.ts'
import { rankOf, type CsvLayout } from './csvLayout.ts'
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
  /** Whether everything on the paper is an answer to a motion. */
  readonly isMotion: boolean
  /** Papers that skip a number, and papers that give one to several. */
  skipping: number
  /** Whether any number is greater than there are candidates. */
  hasBeyond: boolean
  sharing: number
}

export const isMotion = (names: readonly string[]): boolean => names.every((name) => answerOf(name) !== undefined)

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
  const isWhole = /^\d{1,12}$|^\d{1,3}(?:,\d{3}){1,3}$/.test(text)
  const value = isWhole ? Number(text.replaceAll(',', '')) : 0
  if (value >= 1 && value <= VOTES_MOST) return value
  if (isWhole && value === 0) {
    gathering.add('This row has no papers or votes.', { at, got: text, wanted: 'a number from 1, or no row' })
    return undefined
  }
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
function readMarks(reader: RowReader, row: readonly Cell[]): Marked | undefined {
  const { gathering, layout, isMotion } = reader
  const byNumber = new Map<number, number[]>()
  let hasNumbers = false
  let hasCrosses = false
  for (const [candidate, column] of layout.columns.entries()) {
    const { text, at } = row[column]!
    const mark = markOf(text)
    // One column of yes and no is a question with its answers, and not a candidate.
    if (mark === undefined || (layout.columns.length === 1 && answerOf(text) !== undefined)) {
      const wanted = layout.columns.length === 1 ? ONE_COLUMN : MARKS
      gathering.add('This is not a preference.', { at, got: text, wanted })
      return undefined
    }
    if (mark === 0) continue
    if (isMotion && mark > 1) {
      gathering.add('Answers to a motion are not put in order. A number of votes has a row of its own.', {
        at,
        got: text,
        wanted: BY_HAND,
      })
      return undefined
    }
    reader.hasBeyond ||= mark > layout.columns.length
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

const MARKS =
  '1, 2, 3 in order of preference (1st or first choice will do); or x, ✓ or yes; or nothing. ' +
  'If the column holds no votes, delete it'

const BY_HAND = '1, x or nothing; or titles vote and papers, with class if there are classes, and a row such as For, 41'

const ONE_COLUMN =
  'the title vote where each cell holds one name or answer. Where cells hold several names in order, ' +
  'a column for each of them, with titles 1, 2, 3'

const CROSS = -1

/** The number in a cell, 0 for none, `CROSS` for a cross or tick; undefined for what is no mark. */
function markOf(text: string): number | undefined {
  if (text === '' || text === '0') return 0
  if (/^[1-9]\d{0,3}$/.test(text)) return Number(text)
  const word = text.toLowerCase()
  if (CROSSES.has(word)) return CROSS
  return NO_MARKS.has(word) ? 0 : rankOf(word)
}

const NO_MARKS: ReadonlySet<string> = new Set(['no', '-', '–', '—', 'no preference', 'not ranked'])

const CROSSES: ReadonlySet<string> = new Set(['x', '×', '✗', '✘', '✓', '✔', '☑', 'yes', 'y'])

import type { Cell } from '../table.ts'
import type { Placed } from './lines.ts'

/** A column that holds votes, or may. */
export interface VoteColumn {
  readonly cell: Cell
  readonly column: number
  /** Its title, or what stands in its square brackets where all columns are parts of one question. */
  readonly text: string
}

/** What the titles of a list say of its columns. */
export interface CsvTitles {
  readonly vote: number | undefined
  readonly extra: {
    readonly papers: number | undefined
    readonly weight: number | undefined
    readonly class: number | undefined
  }
  readonly rest: readonly VoteColumn[]
  /** Titles of columns that say who voted, or when. */
  readonly passedOver: readonly string[]
  /** From this column on there are no titles: spreadsheets put empty columns behind a list. */
  readonly width: number
}

/** Titles that are never names. */
const OWN = ['papers', 'weight', 'class', 'vote']

/** Sort the columns by their titles. What is declared as a candidate is a candidate, whatever the name. */
export function titlesOf(header: readonly Cell[], candidates: readonly Placed[] | undefined): CsvTitles {
  const width = header.findLastIndex(({ text }) => text !== '') + 1
  const declared = new Set(candidates?.map(({ text }) => text))
  const titles = header.slice(0, width).map(({ text }) => {
    const title = plainTitle(text)
    return declared.has(text) && !OWN.includes(title) ? undefined : title
  })
  const columnOf = (...words: string[]): number | undefined => {
    const column = titles.findIndex((title) => title !== undefined && words.includes(title))
    return column === -1 ? undefined : column
  }
  const [weight, classes, vote] = [columnOf('weight'), columnOf('class'), columnOf('vote', 'answer', 'candidate')]
  const bundles = columnOf('papers', 'ballots', 'number of papers', 'number of ballots')
  // A count by hand has the votes of each answer. They are papers where nothing says that a paper has more than one.
  const isByHand = vote !== undefined && bundles === undefined && weight === undefined
  const papers = isByHand ? columnOf('votes', 'number of votes') : bundles
  const special = new Set([papers, weight, classes, vote])
  const votes: VoteColumn[] = []
  const passedOver: string[] = []
  for (const [column, cell] of header.slice(0, width).entries()) {
    if (special.has(column)) continue
    if (PERSONAL.has(titles[column] ?? '')) passedOver.push(cell.text)
    else votes.push({ cell, column, text: cell.text })
  }
  const rest = declared.size > 0 && votes.some(({ text }) => declared.has(text)) ? votes : withoutQuestion(votes)
  return { vote, extra: { papers, weight, class: classes }, rest, passedOver, width }
}

/** Forms title a column of a grid with the question, and in square brackets who or which preference it is of. */
function withoutQuestion(columns: readonly VoteColumn[]): readonly VoteColumn[] {
  const parts = columns.map(({ text }) => {
    const open = text.lastIndexOf('[')
    return text.endsWith(']') && open !== -1 ? [text.slice(0, open).trim(), text.slice(open + 1, -1).trim()] : []
  })
  const isGrid = parts.every(([question, part]) => part && question === parts[0]![0])
  return isGrid ? columns.map((column, index) => ({ ...column, text: parts[index]![1]! })) : columns
}

const plainTitle = (title: string): string =>
  title
    .toLowerCase()
    .replaceAll(/[-_\s]+/g, ' ')
    .trim()

/** Columns that programs of forms add beside the answers, and lists of members have: who it was, and when. */
const PERSONAL: ReadonlySet<string> = new Set([
  'timestamp',
  'start time',
  'completion time',
  'last modified time',
  'submitted at',
  'created at',
  'updated at',
  'id',
  'response id',
  'respondent id',
  'submission id',
  'voter',
  'voter id',
  'voter name',
  'member',
  'member id',
  'member name',
  'member number',
  'membership number',
  'name',
  'full name',
  'username',
  'user name',
  'user id',
  'author id',
  'author name',
  'author email',
  'email',
  'e mail',
  'email address',
  'e mail address',
  'ip address',
])

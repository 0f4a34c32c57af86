import type { Gathering } from '../gather.ts'
import { noteHeader, type Cell } from '../table.ts'
import { titlesOf, type VoteColumn } from './csvTitles.ts'
import type { Placed } from './lines.ts'
import { sayUnknown } from './names.ts'

/** How a list of papers is laid out, by its titles: which column holds what. */
export interface CsvLayout {
  /**
   * Columns for the first, second, third preference, which hold names; a column for each candidate, which hold
   * preferences; or one column for the one vote of a paper.
   */
  readonly kind: 'preferences' | 'candidates' | 'vote'
  /** The columns: in order of preference, or in ballot-paper order. */
  readonly columns: readonly number[]
  /** The candidates, where titles or what was declared name them. */
  readonly candidates: readonly Placed[] | undefined
  readonly papers: number | undefined
  readonly weight: number | undefined
  readonly class: number | undefined
  /** From this column on there are no titles, and nothing may stand. */
  readonly width: number
  /** Titles of columns that were passed over because they say who voted, or when. */
  readonly passedOver: readonly string[]
}

/** Tell the layout from the titles. Undefined, and noted, where they make none. */
export function layoutOf(
  header: readonly Cell[],
  candidates: readonly Placed[] | undefined,
  gathering: Gathering,
): CsvLayout | undefined {
  noteHeader(header, gathering)
  const { vote, rest, extra: columns, width, passedOver } = titlesOf(header, candidates)
  const extra = { ...columns, width, passedOver }
  const say = (message: string, cell: Cell | undefined, wanted: string): undefined => {
    gathering.add(message, { at: cell?.at, got: cell?.text, wanted })
  }

  if (vote !== undefined) {
    if (rest.length === 0) return { kind: 'vote', columns: [vote], candidates, ...extra }
    return say('Beside a vote no other column is read.', rest[0]!.cell, 'vote, papers, weight and class')
  }
  if (rest.length === 0) return say('There is no column of votes.', header[0], LAYOUTS)
  const declared = new Set(candidates?.map(({ text }) => text))
  const ranks = rest.map(({ text }) => rankOf(text))
  const isRanked = ranks.every((rank) => rank !== undefined) && !rest.every(({ text }) => declared.has(text))
  if (isRanked) {
    const byRank = rest.map((_, index) => rest[ranks.indexOf(index + 1)]?.column)
    const missing = byRank.indexOf(undefined)
    if (missing === -1) return { kind: 'preferences', columns: byRank.map((column) => column!), candidates, ...extra }
    return say(`No column holds preference ${missing + 1}.`, rest[0]!.cell, 'columns 1, 2, 3 and so on, each once')
  }
  return layoutByCandidate({ rest, candidates, extra }, gathering)
}

const LAYOUTS = 'columns 1, 2, 3 of names; or a column for each candidate; or one column: vote'

interface Titles {
  readonly rest: readonly VoteColumn[]
  readonly candidates: readonly Placed[] | undefined
  readonly extra: Omit<CsvLayout, 'kind' | 'columns' | 'candidates'>
}

function layoutByCandidate({ rest, candidates, extra }: Titles, gathering: Gathering): CsvLayout | undefined {
  for (const { cell, text: name } of rest) {
    if (cell.text === '') gathering.add('This column has no title.', { at: cell.at, wanted: LAYOUTS })
    else if (candidates !== undefined && !candidates.some(({ text }) => text === name)) {
      const message = sayUnknown(
        'No candidate has this name',
        name,
        candidates.map(({ text }) => text),
      )
      gathering.add(message, { at: cell.at, got: cell.text, wanted: LAYOUTS })
    }
  }
  const named = candidates ?? rest.map(({ cell, text }): Placed => ({ text, at: cell.at }))
  const columns = named.map(({ text, at }) => {
    const column = rest.find((each) => each.text === text)?.column
    if (column === undefined) gathering.add('This candidate has no column.', { at, got: text })
    return column ?? -1
  })
  const titles = new Set(rest.map(({ text }) => text.toLowerCase()))
  const isSound = !columns.includes(-1) && rest.length === named.length && titles.size === rest.length
  return isSound ? { kind: 'candidates', columns, candidates: named, ...extra } : undefined
}

/** Which preference a title means: `1`, `1st`, `first`, `preference 1`, `choice 1`; undefined when none. */
export function rankOf(title: string): number | undefined {
  if (title.length > 40) return undefined
  const plain = title
    .toLowerCase()
    .replace(/^(?:preference|pref|choice|rank)\b[ ._]*|[ ._]*\b(?:preference|pref|choice|rank)$/, '')
    .trim()
  const word = WORDS.indexOf(plain)
  if (word !== -1) return word + 1
  const digits = /^([1-9]\d{0,3})(?:st|nd|rd|th)?$/.exec(plain)?.[1]
  return digits === undefined ? undefined : Number(digits)
}

const WORDS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth']

import { VOTES_MOST } from '../../core/democracy/election/election.ts'
import { sayWhole } from '../../core/shared/money.ts'
import { rowsOfCsv, type CsvFrom } from '../csvCells.ts'
import type { Gathering } from '../gather.ts'
import { isEmptyRow, type Cell } from '../table.ts'
import type { CsvLayout } from './csvLayout.ts'
import { isMotion, readRow, type CsvPaper, type RowReader } from './csvRows.ts'
import { sayUnknown } from './names.ts'
import { addPaper, noteSets, noteVotes, roomFor, type Papers } from './papers.ts'

/** Papers together, and how many they were: fewer than their votes where one carries several. */
export interface Pile {
  readonly papers: Papers
  cast: number
}

export interface CsvPapers {
  readonly all: Pile
  /** The piles of classes, where there is a column of them. */
  readonly classes: ReadonlyMap<string, Pile>
  readonly remarks: readonly string[]
}

export interface CsvPapersParts {
  readonly layout: CsvLayout
  readonly names: readonly string[]
  /** Names of classes that were declared; others are then refused. */
  readonly declared: readonly string[]
}

/** Read every row below the titles. */
export function readCsvPapers(from: CsvFrom, { layout, names, declared }: CsvPapersParts): CsvPapers {
  const { gathering } = from
  const numbers = new Map(names.map((name, candidate) => [name, candidate]))
  const reader: RowReader = {
    layout,
    gathering,
    numbers,
    names,
    isMotion: isMotion(names),
    skipping: 0,
    sharing: 0,
    hasBeyond: false,
  }
  const all = newPile(names.length)
  const classes = new Map(declared.map((name) => [name, newPile(names.length)]))
  const isKnown = declared.length > 0 ? (name: string): boolean => classes.has(name) : () => true
  let hasFirst = false
  for (const row of rowsBelow(from, gathering)) {
    noteUntitled(row, layout.width, gathering)
    const paper = readRow(reader, row)
    if (paper === undefined) continue
    hasFirst ||= paper.preferences.length > 0
    addTo(all, paper, row, gathering)
    if (all.papers.total > VOTES_MOST) {
      noteVotes('row', row[0]!.at, gathering)
      break
    }
    if (layout.class === undefined) continue
    const cell = row[layout.class]!
    if (cell.text === '') gathering.add('This paper is of no class.', { at: cell.at, wanted: 'the name of a class' })
    else if (isKnown(cell.text)) addTo(pileOf(classes, cell.text, names.length), paper, row, gathering)
    else {
      const message = sayUnknown('No class has this name', cell.text, declared)
      gathering.add(message, { at: cell.at, got: cell.text, wanted: 'the name of a class that was declared' })
    }
  }
  if (!hasFirst && reader.hasBeyond)
    gathering.add('No paper has a 1. Numbers of votes have a row of their own for each candidate.', {
      at: { line: from.line ?? 1, column: 1 },
      wanted: 'titles candidate and votes, and a row such as Ann Lee, 41; or preferences from 1',
    })
  noteAlike([...classes.keys()], from)
  return { all, classes, remarks: [...sayPassedOver(layout.passedOver), ...remarksOn(reader)] }
}

/** What stands behind the last title: nobody can say what it is. */
function noteUntitled(row: readonly Cell[], width: number, gathering: Gathering): void {
  for (let column = width; column < row.length; column++) {
    const { text, at } = row[column]!
    if (text === '') continue
    const wanted = 'a title in the first row of the list; where that row is a heading, put # title: before it'
    return gathering.add('This cell stands in a column without a title.', { at, got: text, wanted })
  }
}

const sayPassedOver = (titles: readonly string[]): string[] =>
  titles.length === 0
    ? []
    : [
        `Passed over, since votes are counted without them: ${titles.join(', ')}. If they tell who voted, delete ` +
          'them and count again before the file is given to anybody.',
      ]

/** Two classes whose names differ only in capitals are most likely one. */
function noteAlike(names: readonly string[], { gathering, line = 1 }: CsvFrom): void {
  const first = new Map<string, string>()
  for (const name of names) {
    const other = first.get(name.toLowerCase())
    if (other === undefined) first.set(name.toLowerCase(), name)
    else {
      const message = `This class differs from ${other} only in capitals. Write both alike.`
      gathering.add(message, { at: { line, column: 1 }, field: 'class', got: name })
    }
  }
}

/** Rows with something in them, each as wide as the titles. */
export function* rowsBelow(from: CsvFrom, gathering: Gathering): Generator<readonly Cell[]> {
  let width: number | undefined
  let empty: readonly Cell[] | undefined
  for (const row of rowsOfCsv(from)) {
    if (width === undefined) {
      width = row.length
      continue
    }
    if (isEmptyRow(row)) {
      // A line with nothing on it is nothing; a row of empty cells may be a blank paper, and so may one empty cell.
      if (row.length > 1 || width === 1) empty ??= row
      continue
    }
    if (empty !== undefined) {
      const wanted = 'a column papers with 1 in it for a blank paper; or no row'
      gathering.add('This row is empty: it may be a blank paper, or nothing.', { at: empty[0]!.at, wanted })
      empty = undefined
    }
    if (row.length === width) yield row
    else {
      const message = 'This row has not as many cells as there are titles. Put text that holds a comma in quotes.'
      gathering.add(message, { at: row[0]!.at, got: `${row.length} cells`, wanted: `${width} cells` })
    }
  }
}

const newPile = (candidates: number): Pile => ({ papers: roomFor(candidates, { papers: 256, codes: 1_024 }), cast: 0 })

function pileOf(classes: Map<string, Pile>, name: string, candidates: number): Pile {
  const pile = classes.get(name) ?? newPile(candidates)
  classes.set(name, pile)
  return pile
}

function addTo(pile: Pile, { preferences, papers, votes }: CsvPaper, row: readonly Cell[], gathering: Gathering): void {
  if (!addPaper(pile.papers, { votes, preferences })) noteSets(row[0]!.at, gathering)
  pile.cast += papers
}

function remarksOn({ skipping, sharing }: RowReader): string[] {
  const say = (papers: number, one: string, several: string): string =>
    papers === 1 ? `1 paper ${one}` : `${sayWhole(papers)} papers ${several}`
  return [
    ...(skipping === 0
      ? []
      : [say(skipping, 'skips a preference: it counts up to there.', 'skip a preference: each counts up to there.')]),
    ...(sharing === 0
      ? []
      : [
          say(
            sharing,
            'gives one number to several candidates: they share that preference.',
            'give one number to several candidates: these share that preference.',
          ),
        ]),
  ]
}

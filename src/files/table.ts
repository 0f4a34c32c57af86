import type { Position } from '../core/shared/tree.ts'
import type { Gathering } from './gather.ts'

/** One cell of a list, wherever the list came from. */
export interface Cell {
  /** A number only where the file said so or the text is one as JSON writes it; `null` for an empty cell. */
  readonly value: string | number | null
  /** As typed, without the spaces around it. */
  readonly text: string
  /** In a CSV file the line and character where the cell starts; in a workbook its row and column. */
  readonly at: Position
  /** The place as a person would say it: `line 7`, or `B7`. */
  readonly where: string
}

/** A list with titles: every row has as many cells as the header, and no row is empty. */
export interface Table {
  readonly file: string
  readonly header: readonly Cell[]
  readonly rows: ReadonlyArray<readonly Cell[]>
}

/** Whether nothing is in any cell of a row: spreadsheets write such rows under a list. */
export function isEmptyRow(row: readonly Cell[]): boolean {
  return row.every(({ value }) => value === null)
}

/** Note titles that stand twice: a later column would silently win. Case and spaces around do not tell them apart. */
export function noteHeader(header: readonly Cell[], gathering: Gathering): void {
  const firstByTitle = new Map<string, Cell>()
  for (const cell of header) {
    const title = cell.text.toLowerCase()
    const first = firstByTitle.get(title)
    if (title === '' || first === undefined) firstByTitle.set(title, cell)
    else {
      const message = `Two columns have this title: the first is at ${first.where}. Rename or delete one.`
      gathering.add(message, { at: cell.at, field: title, got: cell.text })
    }
  }
}

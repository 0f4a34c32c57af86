import { sayWhole } from '../core/shared/money.ts'
import type { Position } from '../core/shared/tree.ts'
import type { Gathering } from './gather.ts'
import { limits } from './limits.ts'
import { numberOf } from './scalar.ts'
import type { Cell } from './table.ts'

/** Where splitting stands in the text. */
interface Cursor {
  readonly text: string
  readonly delimiter: string
  readonly gathering: Gathering
  at: number
  line: number
  lineStart: number
}

/**
 * Split CSV into rows of cells, each with the line and character where it starts. Both are needed to show a person
 * their mistake, and a cell in quotes may hold line ends, so lines are counted here and not by the row.
 *
 * One pass over the text: every character is looked at once.
 */
export function splitCsv(text: string, delimiter: string, gathering: Gathering): Cell[][] {
  const cursor = cursorAt({ text, delimiter, gathering })
  const rows: Cell[][] = []
  let cells = 0
  while (cursor.at < text.length) {
    const row = readRow(cursor)
    rows.push(row)
    cells += row.length
    if (cells > limits.cells) {
      const message = `This list has more than ${sayWhole(limits.cells)} cells.`
      gathering.add(message, { at: place(cursor) })
      return rows
    }
  }
  return rows
}

/** What is split, from where on: a character of the text, and the line that begins there. */
export interface CsvFrom {
  readonly text: string
  readonly delimiter: string
  readonly gathering: Gathering
  readonly at?: number
  readonly line?: number
}

/** The same, one row after another, for lists that are too long to be held as cells. */
export function* rowsOfCsv(from: CsvFrom): Generator<Cell[]> {
  const cursor = cursorAt(from)
  while (cursor.at < from.text.length) yield readRow(cursor)
}

const cursorAt = ({ at = 0, line = 1, ...rest }: CsvFrom): Cursor => ({ ...rest, at, line, lineStart: at })

function place({ at, line, lineStart }: Cursor): Position {
  return { line, column: at - lineStart + 1 }
}

function readRow(cursor: Cursor): Cell[] {
  const row = [readCell(cursor)]
  // A list may be one line as long as the file: it is left as soon as no list could be so wide.
  while (cursor.text[cursor.at] === cursor.delimiter && row.length <= limits.cells) {
    cursor.at += 1
    row.push(readCell(cursor))
  }
  skipLineEnd(cursor)
  return row
}

function skipLineEnd(cursor: Cursor): void {
  if (cursor.text[cursor.at] === '\r') cursor.at += 1
  if (cursor.text[cursor.at] === '\n') cursor.at += 1
  cursor.line += 1
  cursor.lineStart = cursor.at
}

function readCell(cursor: Cursor): Cell {
  const at = place(cursor)
  const text = (cursor.text[cursor.at] === '"' ? readQuoted(cursor, at) : readBare(cursor)).trim()
  return { value: text === '' ? null : (numberOf(text) ?? text), text, at, where: `line ${at.line}` }
}

function readBare(cursor: Cursor): string {
  const start = cursor.at
  passToCellEnd(cursor)
  const text = cursor.text.slice(start, cursor.at)
  const quote = text.indexOf('"')
  if (quote !== -1) {
    const message = 'A quotation mark stands inside a cell. Put the whole cell in quotes and double the mark inside.'
    cursor.gathering.add(message, {
      at: { line: cursor.line, column: start + quote - cursor.lineStart + 1 },
      got: text,
    })
  }
  return text
}

function passToCellEnd(cursor: Cursor): void {
  while (cursor.at < cursor.text.length) {
    const character = cursor.text[cursor.at]
    if (character === cursor.delimiter || character === '\n' || character === '\r') return
    cursor.at += 1
  }
}

function readQuoted(cursor: Cursor, start: Position): string {
  const pieces: string[] = []
  do {
    const from = cursor.at + 1
    const close = cursor.text.indexOf('"', from)
    const end = close === -1 ? cursor.text.length : close
    pieces.push(cursor.text.slice(from, end))
    countLines(cursor, from, end)
    cursor.at = end + 1
    if (close === -1)
      cursor.gathering.add('A quotation mark opens here and is never closed.', { at: start, got: pieces[0] ?? '' })
  } while (cursor.text[cursor.at] === '"')
  cursor.at = Math.min(cursor.at, cursor.text.length)
  noteAfterQuote(cursor)
  return pieces.join('"')
}

function countLines(cursor: Cursor, from: number, end: number): void {
  for (let at = from; at < end; at++) {
    const character = cursor.text[at]
    if (character !== '\n' && (character !== '\r' || cursor.text[at + 1] === '\n')) continue
    cursor.line += 1
    cursor.lineStart = at + 1
  }
}

function noteAfterQuote(cursor: Cursor): void {
  const at = place(cursor)
  const start = cursor.at
  passToCellEnd(cursor)
  const after = cursor.text.slice(start, cursor.at)
  if (after.trim() !== '')
    cursor.gathering.add('Text follows a closing quotation mark. Double a mark inside a cell.', { at, got: after })
}

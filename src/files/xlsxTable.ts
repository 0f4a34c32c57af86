import { sayWhole } from '../core/shared/money.ts'
import { sayCodePoint } from '../core/shared/typed/clean.ts'
import { refusedCharacters } from './characters.ts'
import type { Gathering } from './gather.ts'
import { limits } from './limits.ts'
import { numberOf } from './scalar.ts'
import { noteHeader } from './table.ts'
import type { Cell, Table } from './table.ts'
import { parseReference } from './xlsxSheet.ts'
import type { SheetCell, SheetContent, Span } from './xlsxSheet.ts'

/**
 * What a sheet holds as a list: the first row with anything in it has the titles, and reaches from its first title to
 * its last. Notes everything in that area that cannot be read as it stands.
 */
export function tableOf(content: SheetContent, file: string, gathering: Gathering): Table {
  const byRow = Map.groupBy(content.cells, ({ row }) => row)
  const titles = byRow.get(content.cells[0]?.row ?? 0) ?? []
  const columns = { first: titles[0]?.column ?? 1, last: titles.at(-1)?.column ?? 0 }
  const table = { file, header: [], rows: [] }
  if (titles.length === 0 && !gathering.any())
    gathering.add('There is nothing on this sheet.', { at: { line: 1, column: 1 } })
  if (byRow.size * (columns.last - columns.first + 1) > limits.cells || content.cells.length > limits.cells) {
    gathering.add(`This list has more than ${sayWhole(limits.cells)} cells.`)
    return table
  }
  noteHiddenRows(content, byRow, gathering)
  noteHiddenColumns(content, gathering)
  noteMerged(content, gathering)
  noteCells(content, columns, gathering)
  const rows = [...byRow].map(([row, cells]) => filledRow(row, cells, columns))
  noteHeader(rows[0] ?? [], gathering)
  return { file, header: rows[0] ?? [], rows: rows.slice(1) }
}

function filledRow(row: number, cells: readonly SheetCell[], { first, last }: Span): Cell[] {
  const byColumn = new Map(cells.map((cell) => [cell.column, cell]))
  return Array.from({ length: last - first + 1 }, (_, index) => cellAt(row, first + index, byColumn.get(first + index)))
}

function cellAt(row: number, column: number, cell: SheetCell | undefined): Cell {
  const place = { at: { line: row, column }, where: sayPlace(row, column) }
  if (cell === undefined) return { value: null, text: '', ...place }
  const number = cell.kind === 'number' ? sheetNumber(cell.text) : undefined
  return { value: number ?? cell.text, text: number === undefined ? cell.text : String(number), ...place }
}

// Sheets may write `+5` or `5.`, which JSON does not; what is no finite number stays text.
function sheetNumber(text: string): number | undefined {
  return text.length <= 40 && /^[-+.\dEe]+$/.test(text) ? numberOf(String(Number(text))) : undefined
}

function noteCells({ cells }: SheetContent, columns: Span, gathering: Gathering): void {
  const refusals = rememberRefusals()
  for (const { row, column, kind, text } of cells) {
    const problem =
      kind === 'formula' || kind === 'error'
        ? `holds ${kind === 'formula' ? 'a formula' : 'an error'}. Paste values instead`
        : (refusals(text) ??
          (column < columns.first || column > columns.last ? 'stands outside the titled columns' : undefined))
    if (problem !== undefined)
      gathering.add(`Cell ${sayPlace(row, column)} ${problem}.`, { at: { line: row, column }, got: text })
  }
}

// A long text may be shown by every cell of a sheet; it is looked through once.
function rememberRefusals(): (text: string) => string | undefined {
  const known = new Map<string, string | undefined>()
  return (text) => {
    if (text.length > limits.cellCharacters) return `holds more than ${sayWhole(limits.cellCharacters)} characters`
    if (!known.has(text)) known.set(text, sayRefused(text))
    return known.get(text)
  }
}

function sayRefused(text: string): string | undefined {
  const [found] = refusedCharacters(text, 1)
  return found && `holds a ${found.name} (${sayCodePoint(found.code)})`
}

function noteMerged({ cells, merged }: SheetContent, gathering: Gathering): void {
  const rows = spanOf(cells.map(({ row }) => row))
  const columns = spanOf(cells.map(({ column }) => column))
  for (const range of merged) {
    const [from, to] = range.split(':').map(parseReference)
    if (from === undefined || !meet({ first: from.row, last: to?.row ?? from.row }, rows)) continue
    if (!meet({ first: from.column, last: to?.column ?? from.column }, columns)) continue
    const message = `Cells ${range} are merged. Unmerge them, and fill in each.`
    gathering.add(message, { at: { line: from.row, column: from.column }, got: range })
  }
}

function noteHiddenRows({ hiddenRows }: SheetContent, byRow: ReadonlyMap<number, unknown>, gathering: Gathering): void {
  const hidden = [...hiddenRows].filter((row) => byRow.has(row))
  const [first] = hidden
  if (first === undefined) return
  const message = 'Some rows are hidden. Unhide or delete them.'
  gathering.add(message, { at: { line: first, column: 1 }, got: sayRanges(hidden, String) })
}

function noteHiddenColumns({ cells, hiddenColumns }: SheetContent, gathering: Gathering): void {
  const used = [...new Set(cells.map(({ column }) => column))].sort((a, b) => a - b)
  const hidden = used.filter((column) => hiddenColumns.some(({ first, last }) => column >= first && column <= last))
  const [first] = hidden
  if (first === undefined) return
  const message = 'Some columns are hidden. Unhide or delete them.'
  gathering.add(message, { at: { line: 1, column: first }, got: sayRanges(hidden, sayColumn) })
}

function meet(a: Span, b: Span): boolean {
  return a.first <= b.last && b.first <= a.last
}

function spanOf(numbers: readonly number[]): Span {
  let first = Infinity
  let last = -Infinity
  for (const number of numbers) {
    first = Math.min(first, number)
    last = Math.max(last, number)
  }
  return { first, last }
}

/** Numbers in rising order as ranges: `3, 5 to 9`. */
function sayRanges(numbers: readonly number[], say: (number: number) => string): string {
  const ranges: { first: number; last: number }[] = []
  for (const number of numbers) {
    const open = ranges.at(-1)
    if (open !== undefined && open.last === number - 1) open.last = number
    else ranges.push({ first: number, last: number })
  }
  return ranges.map(({ first, last }) => (first === last ? say(first) : `${say(first)} to ${say(last)}`)).join(', ')
}

function sayPlace(row: number, column: number): string {
  return `${sayColumn(column)}${row}`
}

function sayColumn(column: number): string {
  let letters = ''
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters
  }
  return letters
}

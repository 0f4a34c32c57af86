import { sayMonth } from '../../shared/month.ts'
import { assert } from '../../shared/assert.ts'
import type { RunCalendar } from '../../finance/calendar.ts'
import type { Refer, Statement, StatementRow } from './row.ts'
import { cellName, head, type FigureCell, type Sheet, type SheetCell } from './sheet.ts'
import { runYears, sayRunYear, type RunYear } from './years.ts'

/** Where the figures of a key stand. */
interface Place {
  readonly sheet: string
  readonly row: number
}

/** Where everything stands on the monthly sheets, so that formulas of any sheet can name it. */
export interface Layout {
  readonly years: readonly RunYear[]
  readonly places: ReadonlyMap<string, Place>
  readonly calendar: RunCalendar
}

/** Columns: what it is, the line's name, each year, all of it, how it opens, then the months. */
const FIRST_YEAR = 2

export function layoutOf(statements: readonly Statement[], calendar: RunCalendar): Layout {
  const places = new Map<string, Place>()
  for (const { sheet, says, parts } of statements) {
    let row = 1 + says.length
    for (const { rows } of parts) {
      row += 2
      for (const { key } of rows) places.set(key, { sheet, row: row++ })
    }
  }
  return { years: runYears(calendar), places, calendar }
}

const totalColumn = ({ years }: Layout): number => FIRST_YEAR + years.length
const monthColumn = (layout: Layout, month: number): number => totalColumn(layout) + 2 + month

/** The cell of a key in a month, -1 for how it opens, as a formula on the sheet `from` names it. */
export function cellOf(layout: Layout, key: string, month: number, from: string): string {
  const place = layout.places.get(key)
  assert(place !== undefined, `no sheet shows ${key}`)
  const name = cellName(place.row, monthColumn(layout, month))
  return place.sheet === from ? name : `${place.sheet}!${name}`
}

/** All the months of a key, or its years, as a range. */
export function rangeOf(layout: Layout, key: string, which: 'months' | 'years', from: string): string {
  const place = layout.places.get(key)
  assert(place !== undefined, `no sheet shows ${key}`)
  const [first, last] =
    which === 'months'
      ? [monthColumn(layout, 0), monthColumn(layout, layout.calendar.months - 1)]
      : [FIRST_YEAR, totalColumn(layout) - 1]
  const sheet = place.sheet === from ? '' : `${place.sheet}!`
  return `${sheet}${cellName(place.row, first)}:${cellName(place.row, last)}`
}

/** A statement as a sheet: years first, for whoever reads no further, then every month. */
export function monthlySheet({ sheet, title, says, parts }: Statement, layout: Layout, foot: string): Sheet {
  const { years, calendar } = layout
  const rows: SheetCell[][] = [head(title), ...says.map((text) => [text])]
  for (const part of parts) {
    rows.push([])
    rows.push([
      ...head(part.title, 'Line of the model', ...years.map(sayRunYear), 'All months', 'Before'),
      ...head(...calendar.names.map(sayMonth)),
    ])
    for (const row of part.rows) rows.push(drawn(row, rows.length, layout, sheet))
  }
  rows.push([], [foot])
  return { name: sheet, rows, frozen: { rows: 1, columns: 2 }, widths: [60, 26, 14] }
}

function drawn(row: StatementRow, at: number, layout: Layout, sheet: string): SheetCell[] {
  const { calendar, years } = layout
  assert(layout.places.get(row.key)?.row === at, `${row.key} stands where the layout says`)
  const all = { name: '', first: 0, last: calendar.months - 1 }
  return [
    row.says,
    row.key,
    ...[...years, all].map((year) => yearCell(row, at, layout, year)),
    row.opens === undefined ? null : { value: row.opens, shown: row.shown },
    ...calendar.names.map((_, month) => monthCell(row, month, layout, sheet)),
  ]
}

function monthCell(row: StatementRow, month: number, layout: Layout, sheet: string): FigureCell {
  const refer: Refer = (key, before = 0) => cellOf(layout, key, month - before, sheet)
  const value = row.values[month]!
  return { value, shown: row.shown, ...(row.is && { formula: row.is(refer) }) }
}

function yearCell(row: StatementRow, at: number, layout: Layout, { first, last }: RunYear): FigureCell {
  const [from, to] = [first, last].map((month) => cellName(at, monthColumn(layout, month)))
  if (row.year === 'close') return { value: row.values[last]!, shown: row.shown, formula: to! }
  let value = 0
  for (let month = first; month <= last; month++) value += row.values[month]!
  return { value, shown: row.shown, formula: `SUM(${from}:${to})` }
}

import type { Cell, CellStyle, CellValue, WriteSheet } from 'hucre/xlsx'
import { assert } from '../core/shared/assert.ts'
import type { Sheet, SheetCell, Shown } from '../core/papers/workbook/sheet.ts'

/** The two formats of workbooks that we write, by the ending of a file. */
export type WorkbookFormat = 'xlsx' | 'ods'

const FORMATS: Readonly<Record<Shown, string>> = {
  pounds: '#,##0',
  pence: '#,##0.00',
  chance: '0.0%',
  share: '0.0%',
  ratio: '0.0000',
  fte: '0.0',
  flag: '0',
}

const BOLD: CellStyle = { font: { bold: true } }

/**
 * Write sheets as a workbook. The library is loaded when the first is asked for.
 *
 * A text is written as a text whatever it begins with, so nothing that a case says becomes a formula. Every formula is
 * ours, and has the value that we worked out beside it for whoever does not work it out again.
 */
export async function writeWorkbook(
  sheets: readonly Sheet[],
  title: string,
  format: WorkbookFormat,
): Promise<Uint8Array> {
  const book = { sheets: sheets.map(written), properties: { title, creator: 'Spinout' } }
  if (format === 'ods') return (await import('hucre/ods')).writeOds(book)
  return (await import('hucre/xlsx')).writeXlsx(book)
}

function written({ name, rows, frozen, widths }: Sheet): WriteSheet {
  const columns = rows.reduce((most, row) => Math.max(most, row.length), 0)
  const cells = new Map<string, Partial<Cell>>()
  for (const [row, content] of rows.entries())
    for (const [column, cell] of content.entries()) {
      const detail = detailOf(cell)
      if (detail) cells.set(`${row},${column}`, detail)
    }
  return {
    name,
    rows: rows.map((row) => row.map(valueOf)),
    cells,
    freezePane: { rows: frozen.rows, columns: frozen.columns },
    columns: Array.from({ length: columns }, (_, column) => ({ width: widths[column] ?? widths.at(-1)! })),
  }
}

function valueOf(cell: SheetCell): CellValue {
  if (cell === null || typeof cell === 'string') return cell
  return 'head' in cell ? cell.head : cell.value
}

function detailOf(cell: SheetCell): Partial<Cell> | undefined {
  if (cell === null || typeof cell === 'string') return undefined
  if ('head' in cell) return { value: cell.head, type: 'string', style: BOLD }
  const { value, shown, formula } = cell
  assert(Number.isFinite(value), 'a figure of a workbook is finite')
  const style = { numFmt: FORMATS[shown] }
  if (formula === undefined) return { value, type: 'number', style }
  return { value, type: 'formula', formula, formulaResult: value, style }
}

import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { readXlsx } from 'hucre/xlsx'
import { cellName, type FigureCell, type Sheet, type SheetCell } from '../../src/core/papers/workbook/sheet.ts'
import { workbookOf } from '../../src/core/papers/workbook/workbook.ts'
import { writeWorkbook } from '../../src/files/workbook.ts'
import { recalculated } from '../../tools/libreOffice.ts'
import { CASES, MADE, subjectIn, wholeOf } from './subjects.ts'

const folder = mkdtempSync(join(tmpdir(), 'spinout-libreoffice-'))
after(() => rmSync(folder, { recursive: true }))

const books: Readonly<Record<string, readonly Sheet[]>> = {
  'youth-first': workbookOf(await wholeOf(await subjectIn(CASES[0]!))),
  made: workbookOf(await wholeOf(await MADE['agency staff, loans and support bought back']!())),
}

/** What no formula of ours comes to. */
const WRONG = 123_456.789

const isLive = (cell: SheetCell | undefined): cell is FigureCell =>
  typeof cell === 'object' && cell !== null && 'formula' in cell

/** The same sheets with a wrong figure beside each formula: what is right afterwards was worked out. */
const misled = (sheets: readonly Sheet[]): Sheet[] =>
  sheets.map((sheet) => ({
    ...sheet,
    rows: sheet.rows.map((row) => row.map((cell) => (isLive(cell) ? { ...cell, value: WRONG } : cell))),
  }))

const files = await Promise.all(
  Object.entries(books).flatMap(([name, sheets]) =>
    (['xlsx', 'ods'] as const).map(async (format) => {
      const file = join(folder, `${name}-${format}.${format}`)
      writeFileSync(file, await writeWorkbook(misled(sheets), name, format))
      return { file, name, format }
    }),
  ),
)
const out = recalculated(
  files.map(({ file }) => file),
  folder,
)

for (const { name, format } of files)
  test(`LibreOffice works every formula out to our figure, to the penny: ${name}.${format}`, async () => {
    const { sheets } = await readXlsx(readFileSync(join(out, `${name}-${format}.xlsx`)))
    let formulas = 0
    for (const [index, sheet] of books[name]!.entries())
      for (const [row, cells] of sheet.rows.entries())
        for (const [column, cell] of cells.entries()) {
          if (!isLive(cell)) continue
          const { value } = cell
          const there = sheets[index]!.rows[row]?.[column]
          const place = `${sheet.name}!${cellName(row, column)}`
          assert.ok(typeof there === 'number', `${place} is ${String(there)}`)
          assert.ok(Math.abs(there - value) < 0.005 + 1e-9 * Math.abs(value), `${place}: ${there}, not ${value}`)
          formulas++
        }
    assert.ok(formulas > 1000, `${formulas} formulas`)
  })

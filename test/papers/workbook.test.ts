import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readOds } from 'hucre/ods'
import { readXlsx, type Workbook } from 'hucre/xlsx'
import type { FigureCell, Sheet, SheetCell } from '../../src/core/papers/workbook/sheet.ts'
import { cellName } from '../../src/core/papers/workbook/sheet.ts'
import { footOf, type PaperSubject } from '../../src/core/papers/subject.ts'
import { workbookOf } from '../../src/core/papers/workbook/workbook.ts'
import { gatherProblems } from '../../src/files/gather.ts'
import { writeWorkbook } from '../../src/files/workbook.ts'
import { findSheet } from '../../src/files/xlsxParts.ts'
import { readSheet } from '../../src/files/xlsxSheet.ts'
import { unpackXml } from '../../src/files/zip.ts'
import { evaluate } from './formula.ts'
import { CASES, MADE, subjectIn, wholeOf } from './subjects.ts'

const isFigure = (cell: SheetCell | undefined): cell is FigureCell =>
  cell !== null && cell !== undefined && typeof cell !== 'string' && 'value' in cell

const figuresOf = ({ rows }: Sheet) =>
  rows.flatMap((row, at) => row.flatMap((cell, column) => (isFigure(cell) ? [{ ...cell, row: at, column }] : [])))

/** A tenth of a penny, or of a millionth of a large figure: the same sum in another order. */
const isClose = (one: number, other: number): boolean => Math.abs(one - other) <= 1e-3 + 1e-9 * Math.abs(other)

const subjects: Readonly<Record<string, () => Promise<PaperSubject>>> = {
  ...Object.fromEntries(CASES.map((file) => [file, () => subjectIn(file)])),
  ...MADE,
}

/** Lines of statements, whosever they are, with something in them in one case or another, and those that never had. */
const filled = new Map<string, boolean>()
const fill = (thing: string, isThere: boolean) => filled.set(thing, (filled.get(thing) ?? false) || isThere)

for (const [title, subject] of Object.entries(subjects))
  test(`every formula comes to the figure of the core: ${title}`, async () => {
    const sheets = workbookOf(await wholeOf(await subject()))
    const byName = new Map(sheets.map((sheet) => [sheet.name, sheet]))
    const worked = new Map<string, number>()
    const valueAt = (sheet: string, row: number, column: number): number => {
      const name = `${sheet}!${cellName(row, column)}`
      const known = worked.get(name)
      if (known !== undefined) return known
      const cell = byName.get(sheet)?.rows[row]?.[column]
      assert.ok(cell === null || cell === undefined || isFigure(cell), `${name} is no figure`)
      const value = !cell ? 0 : cell.formula === undefined ? cell.value : evaluate(cell.formula, sheet, valueAt)
      worked.set(name, value)
      return value
    }
    for (const sheet of sheets)
      for (const { row, column, value, formula } of figuresOf(sheet)) {
        const found = valueAt(sheet.name, row, column)
        assert.ok(isClose(found, value), `${sheet.name}!${cellName(row, column)} = ${formula}: ${found}, not ${value}`)
        const key = sheet.rows[row]![1]
        if (typeof key === 'string' && key.includes('/')) fill(key.slice(key.indexOf('/') + 1), Math.abs(value) > 0.005)
      }
  })

test('between them the cases put something into every line, so that no formula is right by being nothing', () => {
  const never = [...filled].flatMap(([key, isFilled]) => (isFilled ? [] : [key]))
  // A sheet that balances leaves nothing over.
  assert.deepEqual(never, ['unbalanced'])
})

test('what our own reader finds in the file is what was written, cell by cell', async () => {
  const sheets = workbookOf(await wholeOf(await subjectIn(CASES[0]!)))
  const bytes = await writeWorkbook(sheets, 'Youth First', 'xlsx')
  const gathering = gatherProblems('workbook.xlsx')
  const parts = unpackXml(bytes, gathering)
  assert.deepEqual(gathering.answer(0), { ok: true, value: 0 })
  const workbook = { parts: parts!, gathering, isLate: () => false }
  for (const sheet of sheets) {
    const cells = readSheet(workbook, findSheet(workbook, sheet.name)!).cells
    const found = new Map(cells.map((cell) => [cellName(cell.row - 1, cell.column - 1), cell]))
    for (const [at, row] of sheet.rows.entries())
      for (const [column, cell] of row.entries()) {
        const there = found.get(cellName(at, column))
        if (isFigure(cell)) {
          assert.equal(there?.kind, cell.formula === undefined ? 'number' : 'formula')
          assert.equal(Number(there?.text), cell.value)
        } else if (cell !== null && cell !== '') {
          const text = typeof cell === 'string' ? cell : cell.head
          assert.deepEqual([there?.kind, there?.text], ['text', text.trim()])
        }
      }
  }
  assert.deepEqual(gathering.answer(0), { ok: true, value: 0 })
})

const readers: Readonly<Record<'xlsx' | 'ods', (bytes: Uint8Array) => Promise<Workbook>>> = {
  xlsx: (bytes) => readXlsx(bytes),
  ods: (bytes) => readOds(bytes),
}

for (const format of ['xlsx', 'ods'] as const)
  test(`formulas stand in the ${format} file as they were made, and each sheet has its foot`, async () => {
    const subject = await wholeOf(await subjectIn(CASES[0]!))
    const sheets = workbookOf(subject)
    const read = await readers[format](await writeWorkbook(sheets, 'Youth First', format))
    assert.deepEqual(
      read.sheets.map(({ name }) => name),
      [
        'Results',
        'Assumptions',
        'Baseline',
        'Improve',
        'Mutual',
        'Outsource',
        'Authority',
        'Gains',
        'Bridge',
        'Stresses',
        'Checks',
      ],
    )
    for (const [index, sheet] of sheets.entries()) {
      const there = read.sheets[index]!
      assert.ok(there.rows.flat().includes(footOf(subject.appraisal)), `${sheet.name} has its foot`)
      for (const { row, column, formula, value } of figuresOf(sheet)) {
        assert.equal(there.rows[row]?.[column], value)
        assert.equal(there.cells?.get(`${row},${column}`)?.formula, formula)
      }
    }
  })

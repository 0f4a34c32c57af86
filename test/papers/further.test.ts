import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sayMore, saySaving } from '../../src/core/appraisal/bodies/say.ts'
import { sayHeadline } from '../../src/core/appraisal/bridge/say.ts'
import { annexPaper } from '../../src/core/papers/annex/annex.ts'
import { assumptionsPaper } from '../../src/core/papers/assumptionsPaper.ts'
import { briefPaper } from '../../src/core/papers/brief/brief.ts'
import { businessCasePaper } from '../../src/core/papers/case/businessCase.ts'
import { AUDIENCES } from '../../src/core/papers/kinds.ts'
import type { PaperBlock, PaperFigure } from '../../src/core/papers/paper.ts'
import type { FigureCell, SheetCell } from '../../src/core/papers/workbook/sheet.ts'
import { workbookOf } from '../../src/core/papers/workbook/workbook.ts'
import { annexCharts } from '../../src/view/papers/annexCharts.ts'
import { CASES, subjectIn, wholeOf } from './subjects.ts'

const whole = await wholeOf(await subjectIn(CASES[0]!))
const { bodies, bridge, stresses } = whole.further
const sheets = new Map(workbookOf(whole).map((sheet) => [sheet.name, sheet]))

const rowsOf = (name: string) => sheets.get(name)!.rows
const figures = (row: readonly SheetCell[]) =>
  row.filter((cell): cell is FigureCell => typeof cell === 'object' && cell !== null && 'value' in cell)
const valuesIn = (name: string, title: string) =>
  figures(rowsOf(name).find(([first]) => first === title) ?? []).map(({ value }) => value)

const papers: readonly (readonly (PaperBlock | PaperFigure)[])[] = [
  annexPaper(whole, annexCharts(whole.appraisal)).blocks,
  businessCasePaper(whole).blocks,
]

const tablesOf = (blocks: (typeof papers)[number]) =>
  blocks.flatMap((block) => (block.kind === 'table' ? [[block.head, ...block.rows]] : []))

test('the annex and the business case have the same tables of who gains, of the bridge and of the worst', () => {
  for (const first of ['Body', 'Seen by', 'Part']) {
    const [one, other] = papers.map((blocks) => tablesOf(blocks).filter(([head]) => head![0] === first))
    assert.equal(one!.length, 1, first)
    assert.deepEqual(one, other)
  }
})

test('who gains is told in words and in sheets from the same figures', () => {
  const [, authority, hmrc] = tablesOf(papers[0]!).find(([head]) => head![0] === 'Body')!
  const { options } = bodies
  assert.deepEqual(
    authority!.slice(1),
    options.map((option) => saySaving(option.financial, option)),
  )
  assert.deepEqual(
    hmrc!.slice(1),
    options.map(({ more }) => sayMore(more.hmrc)),
  )
  assert.deepEqual(
    valuesIn('Gains', 'The authority pays less by'),
    options.flatMap(({ financial: { mean, se } }) => [mean, se]),
  )
  assert.deepEqual(
    valuesIn('Gains', 'Everybody together pays less by'),
    options.flatMap(({ economic: { mean, se } }) => [mean, se]),
  )
})

test('the bridge of the workbook ends at the saving of the appraisal, and what leaving adds at the difference', () => {
  const saving = whole.appraisal.options.find(({ id }) => id === 'mutual')!.saving!
  assert.deepEqual(valuesIn('Bridge', 'The saving to the authority'), [saving.mean, saving.se])
  assert.deepEqual(valuesIn('Bridge', 'The same saving, as the appraisal has it'), [saving.mean, saving.se])
  const inHouse = whole.appraisal.options.find(({ id }) => id === 'improve')!.saving!
  const [more] = valuesIn('Bridge', 'What leaving adds to the saving')
  assert.ok(Math.abs(more! - (saving.mean - inHouse.mean)) < 1e-6)
})

test('the sheet of stresses has each option as it is and under each stress that applies', () => {
  const rows = rowsOf('Stresses').map((row) => [row[0], row[1], figures(row)[0]?.value])
  for (const { id, kept } of stresses.unstressed)
    assert.ok(
      rows.some(([stress, name, value]) => stress === 'As it is' && name === stresses.names[id] && value === kept.p),
    )
  for (const { title, options } of stresses.stresses)
    assert.equal(rows.filter(([stress]) => stress === title).length, Math.max(1, options.length), title)
})

test('a brief for finance says where the saving comes from and what would break it', () => {
  const texts = briefPaper(whole, 'finance').blocks.flatMap((block) => (block.kind === 'point' ? [block.text] : []))
  assert.ok(texts.some((text) => text.startsWith(sayHeadline(bridge!))))
  assert.ok(texts.some((text) => text.includes('empties its cash')))
})

const textsOf = (block: PaperBlock | PaperFigure): readonly string[] => {
  if (block.kind === 'table') return [...block.head, ...block.rows.flat()]
  return block.kind === 'figure' ? [block.caption, block.alt] : [block.text]
}

test('every paper that counts futures says 1,024 of them, and none says so many without its thousands', () => {
  assert.equal(whole.appraisal.trials, 1024)
  const counting = [...papers, ...AUDIENCES.map((audience) => briefPaper(whole, audience).blocks)].map((blocks) =>
    blocks.flatMap(textsOf),
  )
  const cells = workbookOf(whole).flatMap(({ rows }) => rows.flat().filter((cell) => typeof cell === 'string'))
  for (const texts of [...counting, cells]) assert.ok(texts.some((text) => text.includes('1,024 futures')))
  for (const text of [...counting.flat(), ...cells, ...assumptionsPaper(whole).blocks.flatMap(textsOf)])
    assert.doesNotMatch(text, /\d{4,} (futures|trials)/)
})

import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { middleOf } from '../src/core/appraisal/middle.ts'
import { makeReady } from '../src/core/appraisal/ready.ts'
import { middleFutures } from '../src/core/finance/futures.ts'
import { interpret } from '../src/core/graph/interpret.ts'
import { eigenOf } from '../src/core/chance/eigen.ts'
import { probabilityOf } from '../src/core/chance/probability.ts'
import { valueOn } from '../src/core/law/dated.ts'
import { redundancyWeeks } from '../src/core/law/employment/dismissal.ts'
import { weeksPayMost } from '../src/core/law/employment/dismissalValues.ts'
import { lineIn, middleCase, openHistory } from './examples/history/opened.ts'
import { openReady } from './model/cases.ts'
import { openYouthFirst } from './worker/youthFirst.ts'

test('the month worked by hand in the method page is what the model works out for Youth First', async () => {
  const middle = middleOf(makeReady((await openYouthFirst()).case, {}))
  const [pay, nic, pension] = ['pay', 'nic', 'pension'].map((part) => centreLead(middle, part))
  const worked = [pay!, nic!, pension!, 5 * (pay! + nic! + pension!)].map((pounds) => pounds.toFixed(2))
  assert.deepEqual(writtenByHand('staff-month'), worked)
})

test('redundancy pay worked by hand in its page is by the table of the law', () => {
  const librarian = (redundancyWeeks(22, 3) + redundancyWeeks(41, 20)) / 2
  const cap = valueOn(weeksPayMost, '2025-04-30')!.value
  const adviser = redundancyWeeks(50, 12)
  const worked = [adviser, 5 * adviser * Math.min(640, cap), librarian, 10 * librarian * Math.min(800, cap)]
  assert.deepEqual(
    writtenByHand('redundancy', 'workforce'),
    worked.map((each) => each.toFixed(2)),
  )
})

test('National Insurance of pay that is spread is worked by hand as the model works it', async () => {
  const { built, sampler } = await openReady('test/golden/finance/spread-and-terms/case.yaml')
  const lines = interpret(built.model, middleFutures(sampler), ['terms/kept/play/typical-pay', 'terms/kept/play/nic'])
  const middle = lines.get('terms/kept/play/typical-pay')![0]!
  const all = 10 * lines.get('terms/kept/play/nic')![0]!
  const worked = [1.75 * middle, all / (20 * 0.15), all, 20 * 0.15 * (middle - 417)]
  assert.deepEqual(
    writtenByHand('spread', 'workforce'),
    worked.map((each) => (each + 1e-9).toFixed(2)),
  )
})

test('a VAT quarter worked by hand in its page is the model’s', async () => {
  const { built, sampler } = await openReady('test/golden/finance/partial-exemption/case.yaml')
  const names = ['vat-quarter/shared', 'vat-quarter/percent', 'vat-quarter/recovered'].map((name) => `mutual/${name}`)
  const lines = interpret(built.model, middleFutures(sampler), names)
  const [shared, percent, recovered] = names.map((name) => lines.get(name)![8]!) as [number, number, number]
  const worked = [shared, percent, recovered, shared - recovered].map((each) => each.toFixed(2))
  assert.deepEqual(writtenByHand('vat-quarter', 'vat'), worked)
})

test('the month of a closing worked by hand in its page is the model’s', async () => {
  const { built, sampler } = await openReady('test/golden/finance/stopped-in-part/case.yaml')
  const things = ['staff-cost', 'non-pay', 'redundancy', 'recharge', 'stranded', 'parent-cost']
  const recorded = interpret(
    built.model,
    middleFutures(sampler),
    things.map((thing) => `stop/${thing}`),
  )
  const [staff, rent, redundancy, recharge, stranded, paid] = things.map((thing) => recorded.get(`stop/${thing}`)![2]!)
  const worked = [staff!, rent!, redundancy!, recharge! + stranded!, paid!].map((each) => each.toFixed(2))
  assert.deepEqual(writtenByHand('stopped-in-part', 'options'), worked)
})

test('the eigenvalues worked by hand in the page on correlations are those of its matrix', () => {
  const rows = [
    [1, 0.9, 0.9],
    [0.9, 1, -0.9],
    [0.9, -0.9, 1],
  ].map((row) => Float64Array.from(row))
  const values = [...eigenOf(rows).values].map((value) => value.toFixed(3)).toSorted()
  assert.deepEqual(writtenByHand('impossible-links', 'correlations'), [values.at(-1), values[0]])
})

test('business rates of an office are worked by hand as the model works them', async () => {
  const { built, sampler } = await openReady('test/golden/finance/rates-relief/case.yaml')
  const bill = interpret(built.model, middleFutures(sampler), ['world/rates/office']).get('world/rates/office')!
  const worked = [bill[3]!, 0.8 * bill[3]!, bill[4]!].map((pounds) => pounds.toFixed(2))
  assert.deepEqual(writtenByHand('rates-relief', 'vat'), worked)
})

test('the error worked by hand in the method page is the one that is stated', () => {
  const hits = [60, 64, 66, 62, 68, 64, 61, 67]
  const flags = Uint8Array.from({ length: 1024 }, (_, trial) => (trial % 128 < hits[Math.floor(trial / 128)]! ? 1 : 0))
  const { p, se } = probabilityOf(flags, 'sobol')
  const squares = hits.reduce((sum, count) => sum + (count - 64) * (count - 64), 0)
  const worked = [p.toFixed(4), String(squares), (128 * se).toFixed(4), se.toFixed(4)]
  assert.deepEqual(writtenByHand('scramble-error'), worked)
})

test('the failure worked by hand in the page on funding is the one of the golden case', async () => {
  const { built, sampler } = await openReady('test/golden/finance/backed-by-the-authority/case.yaml')
  const middle = interpret(built.model, middleFutures(sampler), [...built.model.byName.keys()])
  const at = (line: string, month: number): number => middle.get(`mutual/${line}`)![month]!
  const worked = [
    at('guarantee-called', 6).toFixed(2),
    at('guarantee-called', 7).toFixed(2),
    at('claims/authority', 7).toFixed(2),
    at('lost-in-the-pound', 7).toFixed(6),
    at('loss/authority', 7).toFixed(2),
  ]
  assert.deepEqual(writtenByHand('backed-by-the-authority', 'funding'), worked)
})

test('the valuation worked by hand in the page on funding is the one of the golden case', async () => {
  const { built, sampler } = await openReady('test/golden/finance/pension-cap-and-collar/case.yaml')
  const middle = interpret(built.model, middleFutures(sampler), [...built.model.byName.keys()])
  const at = (line: string, month: number): number => middle.get(`mutual/${line}`)![month]!
  const worked = [at('pension', 6), at('due-to-pensions', 6), at('pension-share', 6), at('exit-debt', 9)]
  assert.deepEqual(
    writtenByHand('pension-cap-and-collar', 'funding'),
    worked.map((pounds) => pounds.toFixed(2)),
  )
})

test('the figures worked by hand in the page on what happened to others are those of the cases told', async () => {
  const lines = async (name: string, line: string) => lineIn(middleCase(await openHistory(name)), line)
  const worked = [
    (await lines('secure-healthcare', 'mutual/bank'))[0]!,
    (await lines('peninsula', 'mutual/bank'))[0]!,
    ((await lines('mycsp', 'jointVenture/contract-income'))[6 * 12]! * 12) / 1_500_000,
  ].map((pounds) => pounds.toFixed(2))
  assert.deepEqual(writtenByHand('history-figures', 'history'), worked)
})

test('the signs worked by hand in the page on warnings are those of the golden case', async () => {
  const { built, sampler } = await openReady('test/golden/finance/failure/case.yaml')
  const middle = interpret(built.model, middleFutures(sampler), [...built.model.byName.keys()])
  const at = (line: string, month: number): number => middle.get(`mutual/${line}`)![month]!
  const worked = [
    -at('reserves', 3) - at('share-capital', 3),
    at('running-cost', 0) - at('bank', 0),
    at('due-to-hmrc', 6) + at('owed-vat', 6) - at('bank', 6) - at('facility', 6),
  ]
  assert.deepEqual(
    writtenByHand('failure', 'warnings'),
    worked.map((pounds) => pounds.toFixed(2)),
  )
})

function centreLead(lines: ReadonlyMap<string, Float64Array>, part: string): number {
  const name = [...lines.keys()].find(
    (each) => /^terms\/kept\/centre-lead[^/]*\//.test(each) && each.endsWith(`/${part}`),
  )
  assert.ok(name, 'the case has a group of centre leads')
  return lines.get(name)![0]!
}

test('the month worked by hand in the page on contracts is what the model works out', async () => {
  const { built, sampler } = await openReady('test/golden/finance/paid-by-activity/case.yaml')
  const at = (line: string, month: number) => interpret(built.model, middleFutures(sampler), [line]).get(line)![month]!
  const may = 1
  const sent = at('mutual/main/price', may) * at('mutual/main/sent', may)
  const missed = (0.97 - at('mutual/level-measured', may)) / (0.97 - 0.85)
  const worked = [sent, missed, at('mutual/main/due', may), at('mutual/main/paid-elsewhere', may)]
  assert.deepEqual(
    writtenByHand('paid-by-activity', 'contracts'),
    worked.map((figure) => figure.toFixed(2)),
  )
})

test('the bid worked by hand in the page on new work is tested so, and won with its bond', async () => {
  const middle = middleOf(await openReady('test/golden/standing/bond/case.yaml'))
  const inJanuary = (thing: string): number => middle.get(`mutual/${thing}`)![16]!
  const worked = [(inJanuary('filed/turnover') / 7) * 12, 2 * 60_000, inJanuary('filed/net-assets') + 1000]
  assert.deepEqual(
    writtenByHand('new-work-gate', 'pipeline'),
    worked.map((pounds) => pounds.toFixed(2)),
  )
  const settled = ['passes', 'remedied', 'won'].map((thing) => inJanuary(`pipeline/school/${thing}`))
  assert.deepEqual(settled, [0, 1, 1])
})

/** The figures after the last equals sign of each line of the example, as written in a page of `docs/methods`. */
function writtenByHand(example: string, from = 'model'): string[] {
  const page = readFileSync(new URL(`../docs/methods/${from}.md`, import.meta.url), 'utf8')
  const found = page.slice(page.indexOf(`<!-- golden: ${example} -->`))
  const lines = found.slice(0, found.indexOf('\n## ')).split('\n')
  return lines.flatMap((line) => {
    const figure = /= +(-?[\d,.]+)$/.exec(line)?.[1]
    return line.startsWith('    ') && figure !== undefined ? [figure.replaceAll(',', '')] : []
  })
}

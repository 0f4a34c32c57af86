import assert from 'node:assert/strict'
import { test } from 'node:test'
import { appraise } from '../../src/core/appraisal/appraise.ts'
import { workBodies, type OptionBodies } from '../../src/core/appraisal/bodies/bodies.ts'
import { sayMore, sayOnlyFinancial, saySaving, sayViews } from '../../src/core/appraisal/bodies/say.ts'
import { middleOf } from '../../src/core/appraisal/middle.ts'
import { makeReady } from '../../src/core/appraisal/ready.ts'
import { runHere } from '../../src/core/engine/task.ts'
import { FLOWS } from '../../src/core/finance/lines/bodies.ts'
import { openSound, readSound } from './cases.ts'
import { FUNDED, pensioned } from './funded.ts'
import { marlowVale, withAll, withAt, type Values } from './marlowVale.ts'

const settings = { trials: 2048, seed: 3 }
const root = new URL('../../', import.meta.url).pathname
const bodiesOf = (values: Values) => workBodies(readSound(values).case, settings, runHere)
const named = (options: readonly OptionBodies[], id: string) => options.find((option) => option.id === id)!

test('what the authority saves is what the appraisal says it saves, to the last bit', async () => {
  const { case: theCase, book } = readSound(marlowVale())
  const appraisal = await appraise(theCase, book, settings, runHere)
  for (const { id, financial } of (await workBodies(theCase, settings, runHere)).options)
    assert.equal(financial.mean, appraisal.options.find((option) => option.id === id)!.saving!.mean, id)
})

test('everybody saves what the authority does, and what others get more by taxes and surpluses', async () => {
  const { options } = await bodiesOf(marlowVale())
  assert.deepEqual(
    options.map(({ id }) => id),
    ['improve', 'mutual'],
  )
  for (const { id, financial, economic, more } of options) {
    const others = more.hmrc.mean + more.redundancy.mean + more.kept.mean
    assert.ok(Math.abs(economic.mean - financial.mean - others) < 1e-6 * Math.abs(financial.mean), id)
  }
})

test('both views are told at 3, 5 and 10 years where the run reaches them, and at the judged ones', async () => {
  const yearsIn = async (months: number) => (await bodiesOf(withAt(marlowVale(), 'months', months))).options
  for (const [months, reached] of [
    [36, [3]],
    [48, [3, 4]],
    [120, [3, 5, 10]],
  ] as const)
    for (const { byYears, financial, economic } of await yearsIn(months)) {
      assert.deepEqual(
        byYears.map(({ years }) => years),
        reached,
      )
      const judged = byYears.find(({ years }) => years === Math.min(5, months / 12))!
      assert.deepEqual([judged.financial, judged.economic], [financial, economic])
    }
})

test('the saving by each year is that of the appraisal', async () => {
  const { case: theCase, book } = readSound(withAt(marlowVale(), 'months', 120))
  const appraisal = await appraise(theCase, book, settings, runHere)
  for (const { id, byYears } of (await workBodies(theCase, settings, runHere)).options)
    assert.deepEqual(
      byYears.map(({ years, financial }) => [years, financial.mean]),
      appraisal.options
        .find((option) => option.id === id)!
        .savingByYears.map(({ years, spread }) => [years, spread.mean]),
    )
})

test('a saving that is in the authority’s view alone is said so, with the years', () => {
  const at = (years: number, financial: number, economic: number) => ({
    years,
    financial: { mean: financial, se: 1 },
    economic: { mean: economic, se: 1 },
  })
  const told = (...byYears: ReturnType<typeof at>[]) => sayOnlyFinancial({ name: 'A mutual', byYears })
  const rest = 'the saving is in the authority’s view alone; everybody together does not save.'
  assert.equal(told(at(3, 9, 9), at(5, -9, -9)), null)
  assert.equal(told(at(3, 9, 1), at(5, 9, 9)), `A mutual: over 3 years ${rest}`)
  assert.equal(told(at(3, 9, 1), at(5, 9, -9), at(10, 9, 0)), `A mutual: over 3 years, 5 years and 10 years ${rest}`)
})

test('with every kind of funding and of pension risk the two views still add up', async () => {
  for (const risk of ['passThrough', 'fullRisk']) {
    const poor = { ...FUNDED, ...pensioned(risk), 'contracts/main/price': '£450k to £600k' }
    const { options } = await bodiesOf(withAll(marlowVale(), poor))
    for (const { id, financial, economic, more } of options) {
      const others = more.hmrc.mean + more.redundancy.mean + more.kept.mean
      assert.ok(Math.abs(economic.mean - financial.mean - others) < 1e-6 * Math.abs(financial.mean), id)
    }
  }
})

test('each line of a flow is the lines that it is made of, month by month', () => {
  const { case: theCase } = readSound(marlowVale())
  const middle = middleOf(makeReady(theCase, { bodies: true }))
  const at = (name: string, month: number): number => middle.get(name)![month]!
  for (let month = 0; month < theCase.months && at('mutual/failed', month) === 0; month++) {
    const hmrc =
      at('mutual/nic', month) +
      at('terms/governance/nic', month) +
      at('mutual/levy', month) +
      at('mutual/irrecoverable-vat', month) +
      at('mutual/tax', month) -
      at('mutual/employment-allowance', month)
    assert.ok(Math.abs(at('mutual/flow/hmrc', month) - hmrc) < 1e-9, String(month))
    const used = FLOWS.filter((flow) => flow !== 'pay' && flow !== 'pension-fund')
    const moved = used.reduce((sum, flow) => sum + at(`mutual/flow/${flow}`, month), 0)
    assert.ok(Math.abs(at('mutual/economic-cost', month) - (at('mutual/parent-cost', month) - moved)) < 1e-9)
  }
})

test('after a failure the money goes as in carrying on', () => {
  const { case: theCase } = readSound(withAt(marlowVale(), 'contracts/main/price', '£100k'))
  const middle = middleOf(makeReady(theCase, { bodies: true }))
  const returned = middle.get('mutual/returned')!.indexOf(1)
  assert.ok(returned > 0, 'a price of a sixth of the cost did not end it')
  for (const flow of FLOWS)
    assert.equal(middle.get(`mutual/flow/${flow}`)![returned], middle.get(`baseline/flow/${flow}`)![returned], flow)
})

test('a tax that rises is no cost to everybody together, though it is one to the authority', async () => {
  const law = (rate: string): Values => ({ ...marlowVale(), law: { 'nic.employer.rate': rate } })
  const [low, high] = [await bodiesOf(law('5%')), await bodiesOf(law('15%'))]
  const improve = (bodies: Awaited<ReturnType<typeof bodiesOf>>) => named(bodies.options, 'improve')
  assert.ok(improve(high).more.hmrc.mean < improve(low).more.hmrc.mean, 'fewer posts pay more tax less')
  const apart = Math.abs(improve(high).economic.mean - improve(low).economic.mean)
  assert.ok(apart < 0.05 * Math.abs(improve(low).economic.mean), `${apart} apart`)
})

test('a supplier’s books are not ours, so its money is not told', async () => {
  const { case: theCase } = await openSound(`${root}examples/youth-first/youth-first.case.yaml`)
  const { options, unknown } = await workBodies(theCase, { trials: 1024, seed: 1 }, runHere)
  assert.deepEqual(
    options.map(({ id }) => id),
    ['improve', 'mutual'],
  )
  assert.deepEqual(unknown, ['A contract with an outside supplier'])
})

test('figures are said with their error, and what is within it is no difference', () => {
  const told = { id: 'mutual', name: 'A mutual' } as const
  const views = (financial: number, economic: number): string =>
    sayViews({ ...told, financial: { mean: financial, se: 1 }, economic: { mean: economic, se: 1 } } as OptionBodies)
  assert.equal(views(9, 9), 'A mutual: the authority saves, and everybody together saves.')
  assert.equal(
    views(9, 2),
    'A mutual: the authority saves, and everybody together pays about the same. The saving is paid for by others.',
  )
  assert.equal(views(-9, 9), 'A mutual: the authority pays more, and everybody together saves.')
  assert.equal(sayMore({ mean: -2500, se: 100 }), '£2,500 less, give or take £200')
  assert.equal(sayMore({ mean: 150, se: 100 }), 'about the same, give or take £200')
  assert.equal(saySaving({ mean: -2500, se: 100 }, {}), 'pays £2,500 more, give or take £200')
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { appraise } from '../../src/core/appraisal/appraise.ts'
import type { Appraisal, OptionResult } from '../../src/core/appraisal/result.ts'
import { runHere } from '../../src/core/engine/task.ts'
import type { Json } from '../../src/core/shared/json.ts'
import { readSound } from './cases.ts'
import { STILL_STAFF, STILL_WORLD, withAll, type Values } from './marlowVale.ts'

/** One block: fewer are rounded up to it. */
const TRIALS = 1024

/**
 * A still world: ten helpers at £400 a month, under every threshold; a contract outside the scope of VAT that is
 * always extended; nobody leaves, nobody responds.
 */
const STILL: Values = {
  format: 1,
  service: { name: 'A still service', sector: 'library', authority: 'Marlow Vale' },
  start: '2024-04',
  months: 24,
  ...STILL_STAFF,
  nonPay: { running: { amount: '£72,000', index: 'none', standardRated: '0%' } },
  contracts: {
    main: {
      commissioner: 'Marlow Vale',
      price: '£125,000',
      termMonths: 60,
      index: 'none',
      vat: 'outside',
      renewal: { extended: '100%' },
    },
  },
  opening: { cash: '£20,000', suppliersPaidAfterDays: 0 },
  economy: STILL_WORLD,
  options: { mutual: { newStarters: { scheme: 'none' } } },
}

async function appraised(changes: Readonly<Record<string, Json>>): Promise<Appraisal> {
  const { case: theCase, book } = readSound(withAll(STILL, changes))
  return appraise(theCase, book, { trials: TRIALS, seed: 1 }, runHere)
}
const optionOf = ({ options }: Appraisal, id: string): OptionResult => options.find((option) => option.id === id)!

/** Score of the 90th percentile of a normal, from tables. */
const SCORE = 1.281551565545
/** Two years of a yearly pound at present value: the second is divided by 1.035. */
const TWO_YEARS = 1 + 1 / 1.035

test('one at a time each input moves the saving by its tenth and ninetieth percentile, the largest first', async () => {
  const mutual = optionOf(
    await appraised({ 'contracts/main/price': 'normal(125k, 8k)', 'parent/client': 'normal(6k, 1k)' }),
    'mutual',
  )
  const [price, client, ...rest] = mutual.sensitivities
  assert.equal(rest.length, 0)
  assert.deepEqual([price!.input, client!.input], ['contracts/main/price', 'parent/client'])
  // Carrying on costs 48,000 + 0.5% of levy, 240, and 72,000 a year; the mutual 125,000 and a client side of 6,000.
  const middle = (48_240 + 72_000 - 131_000) * TWO_YEARS
  const near = (found: number, wanted: number) => assert.ok(Math.abs(found - wanted) < 0.01, `${found} not ${wanted}`)
  near(mutual.middle.saving!, middle)
  near(price!.saving!.low, middle + 8000 * SCORE * TWO_YEARS)
  near(price!.saving!.high, middle - 8000 * SCORE * TWO_YEARS)
  near(client!.saving!.low, middle + 1000 * SCORE * TWO_YEARS)
  near(client!.saving!.high, middle - 1000 * SCORE * TWO_YEARS)
  // A higher price is more cash for the mutual; the client side is none of its business.
  assert.ok(price!.cash!.low < price!.cash!.high)
  assert.equal(client!.cash!.low, client!.cash!.high)
})

test('an input that moves nothing is left out, and in house the price of a contract moves nothing', async () => {
  const appraisal = await appraised({ 'contracts/main/price': 'normal(125k, 8k)' })
  assert.deepEqual(optionOf(appraisal, 'improve').sensitivities, [])
  assert.equal(optionOf(appraisal, 'mutual').sensitivities.length, 1)
})

test('a case that promises no uplift is told that nothing is counted for improving', async () => {
  const says = 'An uplift in output is not given: nothing is counted for improving, in house or outside.'
  const { productivity, ...unsaid } = STILL
  assert.ok(productivity)
  const { case: theCase, book } = readSound(unsaid)
  assert.equal((await appraise(theCase, book, { trials: TRIALS, seed: 1 }, runHere)).notes[0], says)
  assert.ok(!(await appraised({})).notes.includes(says))
})

test('a price that a supplier could only lose by is told beside the figures', async () => {
  const certain = { staffing: '100%', margin: '0%', overhead: '0%', newStarters: { scheme: 'none' } }
  const notesAt = async (price: string) =>
    (await appraised({ 'options/outsource': certain, 'contracts/main/price': price })).notes.filter((says) =>
      says.startsWith('Outside supplier'),
    )
  // Posts at 4,000 and other cost at 6,000 a month, and a price of 5,000: 5,000 short. Of 9,500 it is 500, a twentieth.
  assert.match((await notesAt('£60,000'))[0]!, /the price is £5,000 a month short of its costs in the middle case/)
  assert.deepEqual(await notesAt('£114,000'), [])
})

test('inputs that move no money are put in order by the service that they move', async () => {
  // Nothing is promised, so staying to improve is carrying on, and no input moves what it saves.
  const unsure = { 'response/on': 'yes', 'economy/council/sd': '1%', 'economy/demand/sd': '5%' }
  const improve = optionOf(await appraised(unsure), 'improve')
  const swings = improve.sensitivities.map(({ service }) => Math.abs(service.high - service.low))
  assert.equal(swings.length, 2)
  assert.deepEqual(
    swings,
    swings.toSorted((one, other) => other - one),
  )
})

test('a still world is answered alike in all futures, and money is saved by the sign of the saving', async () => {
  const dear = await appraised({})
  for (const { serviceKept } of dear.options) assert.deepEqual(serviceKept, { p: 1, se: 0, limit95: 1 - 3 / TRIALS })
  assert.equal(optionOf(dear, 'mutual').moneySaved!.p, 0)
  assert.equal(optionOf(dear, 'improve').moneySaved!.p, 0)
  // 48,240 + 72,000 = 120,240 is what carrying on costs.
  assert.equal(optionOf(await appraised({ 'contracts/main/price': '£120,239' }), 'mutual').moneySaved!.p, 1)
})

test('a saving of a share of what carrying on costs is judged against that share', async () => {
  // 10% of 120,240 is 12,024: a price of 108,216 saves just that. It is below cost, so cash must carry it.
  const at = async (price: string) =>
    optionOf(
      await appraised({ 'targets/saving': '10%', 'opening/cash': '£90,000', 'contracts/main/price': price }),
      'mutual',
    )
  assert.equal((await at('£108,217')).moneySaved!.p, 0)
  assert.equal((await at('£108,215')).moneySaved!.p, 1)
})

test('a floor of all of today’s service is met by today’s service, however its parts round', async () => {
  // With these, posts filled × posts for each filled comes to a hair under 1.
  for (const [leaving, fillMonths] of [
    ['3.7%', '3.1'],
    ['6.7%', '1.3'],
  ] as const) {
    const rates = { 'newcomers/leaving': leaving, 'newcomers/fillMonths': fillMonths }
    const appraisal = await appraised({ ...rates, 'targets/serviceFloor': '100%' })
    assert.equal(optionOf(appraisal, 'baseline').serviceKept!.p, 1)
    assert.equal(optionOf(appraisal, 'mutual').noWorse!.p, 1)
  }
})

test('a service on its budget is not overspent by a rounding error', async () => {
  const appraisal = await appraised({ 'newcomers/leaving': '13%', 'newcomers/fillMonths': '2.7' })
  assert.equal(optionOf(appraisal, 'baseline').overspend!.p, 0)
})

test('the three council paths are their own futures: with no spread, a sharper cut is a worse service', async () => {
  const appraisal = await appraised({
    'response/on': 'yes',
    months: 60,
    'targets/serviceFloor': '95%',
  })
  const { councilPaths } = optionOf(appraisal, 'baseline')
  assert.deepEqual(
    councilPaths.map(({ realChange }) => realChange),
    [-0.03, -0.015, 0],
  )
  // Staff are 40% of cost, so 3% of the budget a year is over 7% of the posts; in five years the floor is passed on
  // both paths, and never where nothing is cut.
  assert.deepEqual(
    councilPaths.map(({ serviceKept }) => serviceKept.p),
    [0, 0, 1],
  )
})

test('a venture that cannot pay in its first month is told what it needs, and given no probability', async () => {
  const appraisal = await appraised({ 'opening/cash': '£1,000', 'contracts/main/paidAfterDays': '60' })
  // Out in each of the first two months: pay 4,000 and other cost 6,000; nothing comes in until the third.
  assert.deepEqual(appraisal.unfundedStart, { needsPounds: 19_000 })
  const mutual = optionOf(appraisal, 'mutual')
  assert.equal(mutual.needsPounds, 19_000)
  const { serviceKept, noWorse, moneySaved, both, contractLost, stopped } = mutual
  assert.deepEqual([serviceKept, noWorse, moneySaved, both, contractLost, stopped], Array(6).fill(null))
  const against = appraisal.verdict.against.filter((says) => says.startsWith(mutual.name))
  assert.equal(against[0], `${mutual.name}: it cannot pay its way through its first two months.`)
  assert.doesNotMatch(against.join('\n'), /the body fails/)
  assert.ok(appraisal.comparisons.every(({ first, second }) => first !== 'mutual' && second !== 'mutual'))
  assert.ok(optionOf(appraisal, 'baseline').serviceKept)
  assert.equal(
    (await appraised({ 'opening/cash': '£20,000', 'contracts/main/paidAfterDays': '60' })).unfundedStart,
    null,
  )
})

test('of an outside option the price that breaks even is what carrying on costs', async () => {
  const { breakEven } = optionOf(await appraised({}), 'mutual')
  assert.ok(breakEven)
  assert.equal(breakEven.casePricePounds, 125_000)
  assert.ok(Math.abs(breakEven.pricePounds - 120_240) < 5, `${breakEven.pricePounds}`)
})

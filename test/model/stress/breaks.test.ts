import assert from 'node:assert/strict'
import { test } from 'node:test'
import { middleOf } from '../../../src/core/appraisal/middle.ts'
import { makeReady } from '../../../src/core/appraisal/ready.ts'
import { workStresses } from '../../../src/core/appraisal/stress/run.ts'
import { runHere } from '../../../src/core/engine/task.ts'
import type { Case } from '../../../src/core/finance/case/index.ts'
import { readSound } from '../cases.ts'
import { marlowVale, STILL_STAFF, STILL_WORLD, withAll, type Values } from '../marlowVale.ts'

const ventureOf = async (theCase: Case) => (await workStresses(theCase, 1, runHere, [])).venture!

/** A service whose price is known, whose cash lasts, and whose managers respond. */
const sound = (changes: Values = {}): Case =>
  readSound(
    withAll(marlowVale(), {
      'contracts/main/price': '£720,000',
      'contracts/main/renewal': { extended: '100%' },
      ...changes,
    }),
  ).case

/** The month in which a case's middle case runs dry, worked out by the interpreter; null where it never does. */
function emptyIn(theCase: Case): string | null {
  const ready = makeReady(theCase)
  const month = middleOf(ready).get('mutual/failed')!.indexOf(1)
  return month < 0 ? null : ready.built.calendar.names[month]!
}

// Each shock as a person would type it into the case, at a size.
const SHOCKS = {
  price: (share: number) => sound({ 'contracts/main/price': 720_000 * (1 - share) }),
  // The model assumes a real change of -3% a year.
  eachYear: (share: number) => sound({ 'economy/council/mean': -0.03 - share }),
  suddenCost: (pounds: number) =>
    sound({
      'nonPay/claim': {
        amount: pounds,
        once: 'yes',
        from: '2025-09',
        index: 'none',
        standardRated: '0%',
        onlyIfLeaving: 'yes',
      },
    }),
} as const

const venture = await ventureOf(sound())

for (const { id, breaks } of venture.reverse)
  test(`below the smallest ${id} that empties the cash it lasts, and above it runs out in the month said`, () => {
    assert.ok(breaks)
    assert.equal(emptyIn(SHOCKS[id](breaks.amount * (1 - 1e-5))), null)
    assert.equal(emptyIn(SHOCKS[id](breaks.amount * (1 + 1e-5))), breaks.month)
  })

test('three shocks are tried, and none is needed where cash runs out anyway', async () => {
  assert.equal(venture.emptyIn, null)
  assert.deepEqual(
    venture.reverse.map(({ id }) => id),
    ['price', 'eachYear', 'suddenCost'],
  )
  const poor = sound({ 'contracts/main/price': '£300,000', 'opening/cash': '£400,000' })
  assert.equal((await ventureOf(poor)).emptyIn, emptyIn(poor))
  assert.notEqual(emptyIn(poor), null)
})

test('a price that does not follow the council is not tried against a cut every April', async () => {
  const { reverse } = await ventureOf(sound({ 'contracts/main/index': 'cpi' }))
  assert.deepEqual(
    reverse.map(({ id }) => id),
    ['price', 'suddenCost'],
  )
})

/**
 * Ten helpers, two years from April, demand 5% more in the second, promises kept in full and at once, nobody leaves and
 * the price covers all. In the second year the level is (1 + uplift) ÷ 1.05, and the floor is 0.97.
 */
const squeezed = (uplift: string, selectionDiscount = '0%'): Case =>
  readSound({
    format: 1,
    service: { name: 'Still', sector: 'other', authority: 'Nowhere' },
    start: '2024-04',
    months: 24,
    ...STILL_STAFF,
    productivity: { uplift, dip: '0%', dipMonths: 0, rampMonths: 1, cashable: '0%', selectionDiscount },
    optimism: { on: 'no' },
    economy: { ...STILL_WORLD, demand: { mean: '5%', sd: '0%' } },
    contracts: { main: { commissioner: 'Nowhere', price: '£100,000', termMonths: 24 } },
    options: { mutual: {} },
  }).case

test('the uplift that keeps the service is 0.97 × 1.05 − 1, and half of what is promised reaches it', async () => {
  // 0.97 × 1.05 − 1 = 0.0185, the middle of 0 to 0.037.
  const { squeeze } = await ventureOf(squeezed('uniform(0%, 3.7%)'))
  assert.ok(Math.abs(squeeze.needed! - 0.0185) < 1e-6, `${squeeze.needed}`)
  assert.ok(Math.abs(squeeze.middle - 0.0185) < 1e-12)
  assert.ok(Math.abs(squeeze.reached!.p - 0.5) <= 2 * squeeze.reached!.se, `${squeeze.reached!.p}`)
})

test('a discount of promises takes from what is delivered, and not from what is needed', async () => {
  // Half of 0 to 7.4% is 0 to 3.7%: delivered as above.
  const { squeeze } = await ventureOf(squeezed('uniform(0%, 7.4%)', '50%'))
  assert.ok(Math.abs(squeeze.needed! - 0.0185) < 1e-6, `${squeeze.needed}`)
  assert.ok(Math.abs(squeeze.middle - 0.0185) < 1e-12)
  assert.ok(Math.abs(squeeze.reached!.p - 0.5) <= 2 * squeeze.reached!.se, `${squeeze.reached!.p}`)
})

test('a promise known for certain is enough or is not', async () => {
  assert.equal((await ventureOf(squeezed('1.8%'))).squeeze.reached!.p, 0)
  assert.equal((await ventureOf(squeezed('1.9%'))).squeeze.reached!.p, 1)
})

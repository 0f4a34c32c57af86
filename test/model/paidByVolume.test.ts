import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { appraise } from '../../src/core/appraisal/appraise.ts'
import { makeReady } from '../../src/core/appraisal/ready.ts'
import { runHere } from '../../src/core/engine/task.ts'
import { drawFutures } from '../../src/core/finance/futures.ts'
import { interpret, type Recorded } from '../../src/core/graph/interpret.ts'
import type { Json } from '../../src/core/shared/json.ts'
import { readSound } from './cases.ts'
import { marlowVale, STILL_STAFF, STILL_WORLD, withAll, withAt, type Values } from './marlowVale.ts'

const SEED = 20260401
const TRIALS = 16

/** The lines of a case over a few futures. The plain sampler: a plan may be ordered by what is changed here. */
function linesOf(values: Values): Recorded {
  const { built, sampler } = makeReady(readSound(values).case, {}, 'plain')
  return interpret(built.model, drawFutures(sampler, SEED, 0, TRIALS), [...built.model.byName.keys()])
}

const withMechanism = (mechanism: Json, values = marlowVale()) => withAt(values, 'contracts/main/mechanism', mechanism)

/** Names of the lines of one case that differ from those of another in any bit. */
const differing = (one: Recorded, other: Recorded): string[] =>
  [...other].flatMap(([name, values]) =>
    one.get(name)?.every((value, index) => Object.is(value, values[index])) ? [] : [name],
  )

const block = linesOf(marlowVale())

test('a block that is named is the block that is taken where nothing is named, to the last bit', () => {
  assert.deepEqual(differing(linesOf(withMechanism({ kind: 'block' })), block), [])
})

test('of a price that is all guaranteed nothing moves with volume: it is a block, to the last bit', () => {
  for (const mechanism of [
    { kind: 'costAndVolume', guaranteed: '100%' },
    { kind: 'costAndVolume', guaranteed: '100%', above: '0%', moves: 'fixed' },
    { kind: 'personalBudgets', budgets: '0%', leaving: '0%' },
  ])
    assert.deepEqual(differing(linesOf(withMechanism(mechanism)), block), [])
})

test('activity is cost and volume without a guarantee, and budgets that nobody takes away are activity', () => {
  const activity = linesOf(withMechanism({ kind: 'activity', volume: '100%' }))
  for (const mechanism of [
    { kind: 'costAndVolume', guaranteed: '0%' },
    { kind: 'costAndVolume', guaranteed: '0%', above: '100%' },
    { kind: 'personalBudgets', leaving: '0%' },
  ]) {
    const due = linesOf(withMechanism(mechanism)).get('mutual/main/due')!
    due.forEach((pounds, index) =>
      assert.ok(Math.abs(pounds - activity.get('mutual/main/due')![index]!) < 1e-6, JSON.stringify(mechanism)),
    )
  }
})

test('a contract of which nothing is guaranteed can pay nothing, and the case is still answered', async () => {
  const changes = { 'contracts/main/mechanism': { kind: 'activity', volume: '0%' }, income: undefined, months: 12 }
  const values = withAll(marlowVale(), changes)
  const lines = linesOf(values)
  for (const thing of ['mutual/contract-income', 'mutual/main/due', 'outsource/main/due'])
    assert.ok(lines.get(thing)!.every((pounds) => pounds === 0))
  const { case: theCase, book } = readSound(values)
  const { options } = await appraise(theCase, book, { trials: 16, seed: 1 }, runHere)
  const mutual = options.find(({ id }) => id === 'mutual')!
  const breadth = mutual.viability.find(({ id }) => id === 'breadth')!
  assert.deepEqual([breadth.met, breadth.figure.split(';')[0]], [false, '100%'])
})

/** A service in which nothing moves: £12,000 a year, ten helpers who give exactly what is needed. */
const still = withAll(marlowVale(), {
  ...STILL_STAFF,
  months: 24,
  start: '2024-04',
  economy: STILL_WORLD,
  income: undefined,
  contracts: {
    main: {
      commissioner: 'Marlow Vale Council',
      price: '£12,000',
      termMonths: 60,
      index: 'none',
      vat: 'outside',
    },
  },
  'absence/after': undefined,
  'options/outsource': undefined,
})
const dueOf = (mechanism: Json) =>
  Array.from(linesOf(withMechanism(mechanism, still)).get('mutual/main/due')!).filter((_, at) => at % TRIALS === 0)

/** Each row: a mechanism, and what is due in months 0, 2, 3, 12 and 23, worked from £1,000 a month. */
const due: readonly (readonly [string, Json, readonly number[]])[] = [
  ['what comes as planned', { kind: 'activity', volume: '100%' }, [1000, 1000, 1000, 1000, 1000]],
  ['less than planned', { kind: 'activity', volume: '70%' }, [700, 700, 700, 700, 700]],
  ['more than staff can give', { kind: 'activity', volume: '130%' }, [1000, 1000, 1000, 1000, 1000]],
  ['a fifth less each April', { kind: 'activity', volume: '100%', change: '-20%' }, [1000, 1000, 1000, 800, 800]],
  [
    'a guarantee, and half comes',
    { kind: 'costAndVolume', guaranteed: '60%', volume: '50%' },
    [800, 800, 800, 800, 800],
  ],
  // 60% and 40% × 50%.
  [
    'the same with a price of its own above',
    { kind: 'costAndVolume', guaranteed: '60%', above: '10%', volume: '50%' },
    [800, 800, 800, 800, 800],
  ],
  // Where 81% stay in a year, its fourth root stays in a quarter, 0.948683; at month 23 it is 0.81 × 0.948683³.
  ['people who leave', { kind: 'personalBudgets', leaving: '19%' }, [1000, 1000, 948.683298, 810, 691.590125]],
  [
    'half of the price in budgets',
    { kind: 'personalBudgets', budgets: '50%', leaving: '19%' },
    [1000, 1000, 974.341649, 905, 845.795062],
  ],
]

for (const [title, mechanism, wanted] of due)
  test(`what is due by volume, worked by hand: ${title}`, () => {
    const found = dueOf(mechanism)
    for (const [index, month] of [0, 2, 3, 12, 23].entries())
      assert.ok(Math.abs(found[month]! - wanted[index]!) < 1e-5, `month ${month}: ${found[month]}`)
  })

/** More is sent than planned, and staff can do it: demand grows by 10% in the second year and so do posts. */
test('a unit above the planned volume pays what was agreed for those', () => {
  const seasons = [1.5, 0.5, ...Array.from({ length: 10 }, () => 1)]
  const withSeasons = withAt(still, 'economy/seasons', seasons)
  const of = (above: Json) =>
    linesOf(withMechanism({ kind: 'costAndVolume', guaranteed: '60%', ...(above && { above }) }, withSeasons)).get(
      'mutual/main/due',
    )!
  // April: 60% + 40% × 1.5 where all units pay alike; 60% + 40% + 10% × 0.5 where those above pay a tenth.
  for (const [above, april, may] of [
    ['', 1200, 800],
    ['10%', 1050, 800],
    ['0%', 1000, 800],
  ] as const) {
    assert.ok(Math.abs(of(above)[0]! - april) < 1e-9)
    assert.ok(Math.abs(of(above)[TRIALS]! - may) < 1e-9)
  }
})

test('what the authority pays is what is invoiced, and at the same price what goes elsewhere', () => {
  const mechanism = { kind: 'costAndVolume', guaranteed: '30%', volume: '60% to 90%' }
  for (const [paidElsewhere, expected] of [
    ['yes', true],
    ['no', false],
  ] as const) {
    const values = withAll(withMechanism({ ...mechanism, paidElsewhere }), {
      'contracts/main/renewal': { extended: '100%' },
    })
    const lines = linesOf(values)
    const at = (thing: string, index: number) => lines.get(`mutual/${thing}`)?.[index] ?? 0
    assert.equal(lines.has('mutual/main/paid-elsewhere'), expected)
    for (let index = TRIALS; index < 36 * TRIALS; index++) {
      if (at('returned', index) === 1) continue
      const sentElsewhere = at('main/price', index) * 0.7 * (1 - at('main/sent', index)) * demandAt(lines, index)
      const wanted =
        at('main/income', index) + (expected ? sentElsewhere : 0) + at('client-side', index) + at('stranded', index)
      assert.ok(Math.abs(at('parent-cost', index) - wanted) < 1e-6)
    }
  }
})

const demandAt = (lines: Recorded, index: number) => lines.get('world/demand-index')![index]!

/** Each row: service level of last month, and what is missed of a fifth at risk between 80% and 100%. */
const missed: readonly (readonly [number, number])[] = [
  [1.1, 0],
  [1, 0],
  [0.95, 0.05],
  [0.85, 0.15],
  [0.8, 0.2],
  [0.5, 0.2],
]
for (const [level, share] of missed)
  test(`at a level of ${level} last month, ${share} of the invoice is not paid`, () => {
    // A dip of the first month is what last month was in the second.
    const dip = Math.max(0, 1 - level)
    const values = withAll(still, {
      'contracts/main/performance': { atRisk: '20%', full: '100%', nothing: '80%' },
      'productivity/dip': String(dip),
      'productivity/dipMonths': 1,
      ...(level > 1 && { 'productivity/uplift': '10%', 'productivity/rampMonths': 1, 'productivity/cashable': '0%' }),
      ...(level > 1 && { 'productivity/dipMonths': 0, 'productivity/selectionDiscount': '0%', optimism: { on: 'no' } }),
    })
    const lines = linesOf(values)
    assert.ok(Math.abs(lines.get('mutual/own-service-level')![0]! - level) < 1e-9)
    assert.ok(Math.abs(lines.get('mutual/main/due')![TRIALS]! - 1000 * (1 - share)) < 1e-9)
  })

test('what variable cost moves with is what comes, and other cost stays', () => {
  const nonPay = {
    fixed: { amount: '£1,200', index: 'none' },
    moving: { amount: '£1,200', index: 'none', moves: 'demand' },
  }
  const values = withAll(still, { nonPay })
  const lines = linesOf(withMechanism({ kind: 'activity', volume: '60%' }, values))
  assert.ok(lines.get('mutual/non-pay/fixed')!.every((pounds) => pounds === 100))
  assert.ok(lines.get('mutual/non-pay/moving')!.every((pounds) => Math.abs(pounds - 60) < 1e-9))
  assert.ok(lines.get('baseline/non-pay/moving')!.every((pounds) => pounds === 100))
})

test('of two contracts each moves its part of the cost, and staff who go with one leave the other as it was', () => {
  const school = { commissioner: 'A school', price: '£4,000', termMonths: 6, index: 'none', vat: 'outside' }
  const lines = linesOf(
    withAll(still, {
      nonPay: { moving: { amount: '£1,200', index: 'none', moves: 'demand' } },
      'contracts/main/mechanism': { kind: 'activity', volume: '50%' },
      'contracts/school': {
        ...school,
        loss: { staffLeave: '100%', costsLeave: '100%' },
        renewal: { extended: '0%', won: '0%' },
      },
    }),
  )
  // The main contract is three quarters of all prices: 3/4 × 50% + 1/4.
  assert.ok(Math.abs(lines.get('mutual/non-pay')![0]! - 62.5) < 1e-9)
  // A quarter of the posts go with the school in month 6, and a quarter of the work: the rest is done as before.
  const [after, before] = [8 * TRIALS, 5 * TRIALS]
  assert.ok(Math.abs(lines.get('mutual/own-service-level')![after]! - 0.75) < 1e-9)
  assert.ok(Math.abs(lines.get('mutual/level-measured')![after]! - 1) < 1e-9)
  assert.ok(Math.abs(lines.get('mutual/main/due')![after]! - lines.get('mutual/main/due')![before]!) < 1e-9)
})

test('a supplier is paid by the same volume, and has as much less for posts', () => {
  const supplier = { 'options/outsource': { margin: '0%', overhead: '0%' }, nonPay: undefined }
  const room = (values: Values) => linesOf(withAll(values, supplier)).get('outsource/room')![0]!
  const activity = { kind: 'activity', volume: '80%' }
  const less = room(still) - room(withMechanism(activity, still))
  assert.ok(Math.abs(less - 200) < 1e-9)
  // Of a cost of £100 a month that moves with demand a fifth is not needed.
  const nonPay = { moving: { amount: '£1,200', index: 'none', moves: 'demand' } }
  const cost = (values: Values) => linesOf(withAll(values, { ...supplier, nonPay })).get('outsource/other-cost')![0]!
  assert.ok(Math.abs(cost(still) - cost(withMechanism(activity, still)) - 20) < 1e-9)
})

test('the more comes, the more an activity contract pays, in every month of every future', () => {
  fc.assert(
    fc.property(fc.tuple(fc.integer({ min: 0, max: 150 }), fc.integer({ min: 0, max: 150 })), (two) => {
      const [low, high] = two
        .toSorted((a, b) => a - b)
        .map((volume) => {
          const mechanism = { kind: 'activity', volume: `${volume}%` }
          return linesOf(withMechanism(mechanism, withAt(marlowVale(), 'response/on', 'no'))).get(
            'mutual/contract-income',
          )!
        })
      low!.forEach((pounds, index) => assert.ok(pounds <= high![index]!))
    }),
    { numRuns: 6 },
  )
})

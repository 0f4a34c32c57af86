import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { makeReady } from '../../src/core/appraisal/ready.ts'
import { drawFutures } from '../../src/core/finance/futures.ts'
import { interpret } from '../../src/core/graph/interpret.ts'
import type { Json } from '../../src/core/shared/json.ts'
import { readSound } from './cases.ts'
import { marlowVale, withAll, type Values } from './marlowVale.ts'

/**
 * With response and loss held fixed: managers do nothing, the contract is always extended, and every quantity keeps
 * its uniform, so that only the one thing that is changed can move the cash.
 */
const RUNS = 15
const TRIALS = 8
/** A rounding error in sums of some hundred thousand pounds. */
const WITHIN_POUNDS = 1e-6
const ARREARS_MOST_DAYS = 60

type Changes = Readonly<Record<string, Json>>
const LINES = ['mutual/bank', 'mutual/failed', 'mutual/covenants/mission/breached']

/** Cash month by month in each trial, whether it has failed by then, and whether a covenant was broken. */
function cashOf(changes: Changes) {
  const theCase = readSound(
    withAll(marlowVale(), {
      months: 30,
      'response/on': 'no',
      'contracts/main/renewal': { extended: '100%' },
      'options/outsource': undefined,
      ...changes,
    }),
  ).case
  // The plain sampler: a plan is ordered by the money at stake, which is what is changed here.
  const { built, sampler } = makeReady(theCase, {}, 'plain')
  const recorded = interpret(
    built.model,
    drawFutures(sampler, 3, 0, TRIALS),
    LINES.filter((line) => built.model.byName.has(line)),
  )
  const [bank, failed, breached] = LINES.map((line) => recorded.get(line) ?? new Float64Array())
  return { bank: bank!, failed: failed!, breached: breached! }
}

function assertNeverAbove(changed: Changes, first: Changes): void {
  const [lower, higher] = [cashOf(changed).bank, cashOf(first).bank]
  lower.forEach((pounds, index) => {
    const month = Math.floor(index / TRIALS)
    assert.ok(pounds <= higher[index]! + WITHIN_POUNDS, `month ${month}: ${pounds} is above ${higher[index]}`)
  })
}

/** Two figures, the smaller first. */
const twoOf = (min: number, max: number) =>
  fc.tuple(fc.integer({ min, max }), fc.integer({ min, max })).map((two) => two.toSorted((a, b) => a - b))
const vat = fc.constantFrom('standard', 'exempt', 'outside')
/** What varies beside the thing tested. */
const around: fc.Arbitrary<Changes> = fc.record({
  'contracts/main/vat': vat,
  'contracts/main/price': fc.constantFrom('£350k to £450k', '£600,000', '£800k to £900k'),
  'opening/suppliersPaidAfterDays': fc.constantFrom('0', '30', '20 to 50'),
  start: fc.constantFrom('2019-04', '2024-09', '2025-01'),
  'contracts/main/mechanism': fc.constantFrom<Json>(
    { kind: 'block' },
    { kind: 'costAndVolume', guaranteed: '60%', volume: '80% to 120%' },
    { kind: 'activity', volume: '50% to 100%', change: '-10% to 10%' },
    { kind: 'personalBudgets', leaving: '20%' },
  ),
  'contracts/main/performance': fc.record({ atRisk: fc.constantFrom('0%', '10%') }),
  'contracts/main/break': fc.record({ chance: fc.constantFrom('0%', '40%'), noticeMonths: fc.constant(6) }),
})

test('a later payer never raises cash, in any month of any future', () => {
  fc.assert(
    fc.property(around, twoOf(0, 180), (others, [sooner, later]) => {
      assertNeverAbove(
        { ...others, 'contracts/main/paidAfterDays': `${later}` },
        { ...others, 'contracts/main/paidAfterDays': `${sooner}` },
      )
    }),
    { numRuns: RUNS },
  )
})

test('a lower price never raises cash', () => {
  // VAT is due on the invoice: with a customer who pays after more than about two months, a higher price costs VAT
  // before it brings anything, and cash may for a while be lower. So the arrears here end before VAT is settled.
  fc.assert(
    fc.property(
      around,
      twoOf(200_000, 1_000_000),
      fc.integer({ min: 0, max: ARREARS_MOST_DAYS }),
      (others, two, days) => {
        const [lower, higher] = two
        const with_ = { ...others, 'contracts/main/paidAfterDays': `${days}` }
        assertNeverAbove(
          { ...with_, 'contracts/main/price': `£${lower}` },
          { ...with_, 'contracts/main/price': `£${higher}` },
        )
      },
    ),
    { numRuns: RUNS },
  )
})

const COST_RATES: readonly (readonly [path: string, say: (figure: number) => string, most: number])[] = [
  ['staff/librarian/employerRate', (each) => `${each}%`, 40],
  ['staff/librarian/pay', (each) => `£${25_000 + 500 * each}`, 40],
  ['nonPay/premises/amount', (each) => `£${2_000 * each}`, 60],
  ['parent/boughtBack', (each) => `${each}%`, 100],
  ['loans/mission/rate', (each) => `${each}%`, 30],
  ['newcomers/agencyPremium', (each) => `${each}%`, 100],
  ['opening/facility/rate', (each) => `${each}%`, 60],
]

for (const [path, say, most] of COST_RATES)
  test(`a higher ${path} never raises cash`, () => {
    fc.assert(
      fc.property(around, twoOf(0, most), (others, [lower, higher]) => {
        assertNeverAbove({ ...others, [path]: say(higher!) }, { ...others, [path]: say(lower!) })
      }),
      { numRuns: Math.ceil(RUNS / 3) },
    )
  })

test('a larger facility at no fee never brings a failure, in any future', () => {
  fc.assert(
    fc.property(around, twoOf(0, 400_000), (others, [smaller, larger]) => {
      const poor = { ...others, 'contracts/main/price': '£400k to £600k' }
      const failedWith = (limit: number) =>
        cashOf({ ...poor, 'opening/facility': { limit: `£${limit}`, rate: '0%' } }).failed
      const [less, more] = [failedWith(smaller!), failedWith(larger!)]
      more.forEach((failed, index) => assert.ok(failed <= less[index]!))
    }),
    { numRuns: RUNS },
  )
})

test('a larger guarantee at no fee never brings a failure, in any future', () => {
  const terms = fc.record({ repaidAbove: fc.constantFrom('0', '1', '6'), until: fc.constantFrom('2026-03', '2030-01') })
  fc.assert(
    fc.property(around, twoOf(0, 400_000), terms, (others, [smaller, larger], { repaidAbove, until }) => {
      const poor = { ...others, 'contracts/main/price': '£400k to £600k' }
      const failedWith = (limit: number) =>
        cashOf({ ...poor, 'opening/guarantee': { limit: `£${limit}`, repaidAbove, until } }).failed
      const [less, more] = [failedWith(smaller!), failedWith(larger!)]
      more.forEach((failed, index) => assert.ok(failed <= less[index]!))
    }),
    { numRuns: RUNS },
  )
})

test('a guarantee does what a facility of its size does, where neither costs anything', () => {
  fc.assert(
    fc.property(around, fc.integer({ min: 0, max: 400_000 }), (others, limit) => {
      const poor = { ...others, 'contracts/main/price': '£400k to £600k' }
      const drawn = cashOf({ ...poor, 'opening/facility': { limit: `£${limit}`, rate: '0%' } }).failed
      const called = cashOf({
        ...poor,
        'opening/facility': { limit: '0', rate: '0%' },
        'opening/guarantee': { limit: `£${limit}` },
      }).failed
      assert.deepEqual(called, drawn)
    }),
    { numRuns: RUNS },
  )
})

const covenants = fc.record({
  cashCover: fc.double({ min: 0, max: 3, noNaN: true }),
  debtServiceCover: fc.double({ min: 0, max: 3, noNaN: true }),
  loansToNetAssets: fc.double({ min: 0, max: 9, noNaN: true }),
  repaidAfterMonths: fc.integer({ min: 1, max: 24 }),
})
const withCovenants = (others: Changes, each: Values): Changes => ({
  ...others,
  'loans/mission/covenants': Object.fromEntries(
    Object.entries(each).map(([name, limit]) => [name, Number(limit).toFixed(name === 'repaidAfterMonths' ? 0 : 4)]),
  ),
})

test('more cash never breaks a covenant sooner, in any future', () => {
  fc.assert(
    fc.property(around, twoOf(0, 300_000), covenants, (others, [less, more], each) => {
      const brokenWith = (cash: number) =>
        cashOf({ ...withCovenants(others, each), 'opening/cash': `£${cash}` }).breached
      const [poorer, richer] = [brokenWith(less!), brokenWith(more!)]
      richer.forEach((broken, index) => assert.ok(broken <= poorer[index]!))
    }),
    { numRuns: RUNS },
  )
})

test('with covenants that make a loan fall due, a larger facility or guarantee at no fee brings no failure', () => {
  const what = fc.constantFrom<(limit: number) => Changes>(
    (limit) => ({ 'opening/facility': { limit: `£${limit}`, rate: '0%' } }),
    (limit) => ({ 'opening/facility': { limit: '£10,000', rate: '0%' }, 'opening/guarantee': { limit: `£${limit}` } }),
  )
  fc.assert(
    fc.property(around, twoOf(0, 400_000), covenants, what, (others, [smaller, larger], each, of) => {
      const poor = withCovenants({ ...others, 'contracts/main/price': '£400k to £600k' }, each)
      const failedWith = (limit: number) => cashOf({ ...poor, ...of(limit) }).failed
      const [less, more] = [failedWith(smaller!), failedWith(larger!)]
      more.forEach((failed, index) => assert.ok(failed <= less[index]!))
    }),
    { numRuns: RUNS },
  )
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { middleOf } from '../../../src/core/appraisal/middle.ts'
import { makeReady } from '../../../src/core/appraisal/ready.ts'
import { drawFutures } from '../../../src/core/finance/futures.ts'
import { accountsPeriods, lastFiled } from '../../../src/core/finance/lines/accounts/periods.ts'
import { interpret } from '../../../src/core/graph/interpret.ts'
import { addMonths, type Month } from '../../../src/core/shared/month.ts'
import type { Json } from '../../../src/core/shared/json.ts'
import { readSound } from '../cases.ts'
import { marlowVale, STILL_STAFF, STILL_WORLD, withAll } from '../marlowVale.ts'
import { withBids } from './bids.ts'

test('a first period is longer than six months and no longer than eighteen, and ends in a March', () => {
  // By hand from the Companies Act 2006: s 391 for the period, s 442 for the last day; counted from the month after.
  const cases: [Month, Month, Month][] = [
    ['2024-04', '2025-03', '2026-01'],
    ['2024-09', '2025-03', '2026-01'],
    // From 1 October to 31 March is no more than six months, so it runs on to eighteen: due 21 months after the start.
    ['2024-10', '2026-03', '2026-08'],
    ['2024-11', '2026-03', '2026-09'],
    ['2025-03', '2026-03', '2027-01'],
  ]
  for (const [start, ends, openFrom] of cases) {
    const [first, second] = accountsPeriods({ start, months: 60 })
    assert.deepEqual([addMonths(start, first!.last), addMonths(start, first!.openFrom)], [ends, openFrom], start)
    assert.equal(second!.first, first!.last + 1)
    assert.equal(second!.openFrom - second!.last, 10, 'filed by 31 December, open from January')
  }
})

test('before any accounts are open there are none, and in the month they open there are', () => {
  const calendar = { start: '2024-04', months: 60 } as const
  assert.equal(lastFiled(calendar, 20), undefined)
  assert.equal(lastFiled(calendar, 21)!.last, 11)
  assert.equal(lastFiled(calendar, 32)!.last, 11)
  assert.equal(lastFiled(calendar, 33)!.last, 23)
})

/** A body that earns as much as it spends, with £7,500, and a bid that is won if its test is passed. */
const still = (bid: Readonly<Record<string, Json>>) =>
  middleOf(
    makeReady(
      readSound(
        withAll(
          { ...STILL_STAFF, format: 1, service: { name: 'A service', sector: 'library', authority: 'Marlow Vale' } },
          {
            start: '2024-09',
            months: 40,
            economy: STILL_WORLD,
            contracts: {
              main: { commissioner: 'Marlow Vale', price: 120_000, termMonths: 60, index: 'none', vat: 'outside' },
            },
            nonPay: { running: { amount: 72_000, index: 'none', standardRated: '0%' } },
            opening: { cash: 7500 },
            options: { mutual: {} },
            'pipeline/bids/school': { buyer: 'A school', leadMonths: 3, termMonths: 12, chance: '100%', ...bid },
          },
        ),
      ).case,
    ),
  )
const settled = (bid: Readonly<Record<string, Json>>, thing: string) =>
  still(bid).get(`mutual/pipeline/school/${thing}`)?.at(-1)

test('a bid before any accounts is not testable, so no test can lose it', () => {
  // The accounts to March 2025 are filed by December and count from January.
  const asked = { value: 1_000_000, standing: { turnoverTimes: 20 } }
  for (const bid of ['2024-09', '2025-12'])
    assert.deepEqual([settled({ ...asked, bid }, 'won'), settled({ ...asked, bid }, 'passes')], [1, undefined], bid)
  assert.deepEqual(
    [settled({ ...asked, bid: '2026-01' }, 'won'), settled({ ...asked, bid: '2026-01' }, 'passes')],
    [0, 0],
  )
})

test('a body on a limit meets it, and one a pound below does not', () => {
  const bid = { bid: '2026-01', value: 60_000 }
  const cases: [Readonly<Record<string, Json>>, number][] = [
    [{ turnoverTimes: 2 }, 1],
    [{ netAssets: 7500 }, 1],
    [{ netAssets: 7501 }, 0],
    [{ surety: 7500 }, 1],
    [{ surety: 7501 }, 0],
    // Nothing falls due in the month but what is paid in it, and there is no interest to cover.
    [{ currentRatio: 1 }, 1],
    [{ interestCover: 20 }, 1],
    [{ margin: '1%' }, 0],
  ]
  for (const [standing, passes] of cases)
    assert.equal(settled({ ...bid, standing }, 'passes'), passes, JSON.stringify(standing))
  assert.equal(settled({ ...bid, value: 60_001, standing: { turnoverTimes: 2 } }, 'passes'), 0)
})

test('accounts balance: what is current and fixed, less what falls due now and later, is net assets', () => {
  const { built, sampler } = makeReady(
    readSound(
      withBids({
        'opening/guarantee': { limit: '£100k' },
        'opening/receivables': { amount: '£20k', overDays: 60 },
        'options/partnership': { drawings: '60%' },
      }),
    ).case,
    { standing: true },
  )
  const TRIALS = 64
  const recorded = interpret(built.model, drawFutures(sampler, 2, 0, TRIALS), [...built.model.byName.keys()])
  const [loan] = built.case.loans
  for (const { id } of built.options.filter(({ books }) => books))
    for (let at = 0; at < built.calendar.months * TRIALS; at++) {
      const the = (thing: string) => recorded.get(`${id}/${thing}`)![at]!
      const month = Math.floor(at / TRIALS)
      const dueLater = (50_000 * Math.max(0, loan!.months - month - 1 - 12)) / loan!.months
      const left = the('accounts/assets') - the('accounts/current-liabilities') - dueLater - the('accounts/net-assets')
      assert.ok(Math.abs(left) < 0.01, `${id}, month ${month}: ${left}`)
    }
})

test('cash from the work is what the bank gained beside lenders, owners and calls on a guarantee', () => {
  const { built, sampler } = makeReady(readSound(withBids({ 'options/partnership': { drawings: '60%' } })).case, {
    standing: true,
  })
  const recorded = interpret(built.model, drawFutures(sampler, 2, 0, 1), [...built.model.byName.keys()])
  for (const id of ['mutual', 'partnership']) {
    const the = (thing: string) => recorded.get(`${id}/${thing}`)
    const added = (thing: string, { first, last }: { first: number; last: number }) =>
      the(thing)
        ?.subarray(first, last + 1)
        .reduce((sum, pounds) => sum + pounds, 0) ?? 0
    for (const period of accountsPeriods(built.calendar)) {
      const opened = period.first === 0 ? 60_000 : the('bank')![period.first - 1]!
      const gained = the('bank')![period.last]! - opened
      const others = added('borrowed', period) + added('capital-paid-in', period)
      const toOthers = added('interest', period) + added('repaid', period) + added('paid-out', period)
      const found = the('accounts/cash-from-work')![period.last]!
      assert.ok(Math.abs(found - (gained - others + toOthers)) < 0.01, `${id}: ${found}`)
    }
  }
})

test('bids that are sure to be lost and cost nothing leave every other figure as it is', () => {
  const without = makeReady(readSound(marlowVale()).case, {}, 'plain')
  const lost = { buyer: 'A trust', leadMonths: 3, termMonths: 12, value: '£60k to £80k', chance: '0%' }
  const bids = { one: { ...lost, bid: '2025-01' }, other: { ...lost, bid: '2026-06', standing: { netAssets: 1 } } }
  const having = makeReady(readSound(withAll(marlowVale(), { pipeline: { bids } })).case, {}, 'plain')
  const lines = [...without.built.model.byName.keys()]
  const run = ({ built, sampler }: typeof without) => interpret(built.model, drawFutures(sampler, 3, 0, 32), lines)
  const [before, after] = [run(without), run(having)]
  for (const line of lines) assert.deepEqual(after.get(line), before.get(line), line)
})

test('what a lost bid cost is all that it changes', () => {
  const bid = { bid: '2026-01', value: 60_000, chance: '0%' }
  const [before, after] = [still(bid), still({ ...bid, bidCost: 400 })]
  // Paid in its month, January 2026, month 16; no tax falls on a body that makes nothing.
  const less = after.get('mutual/bank')!.map((pounds, month) => before.get('mutual/bank')![month]! - pounds)
  less.forEach((pounds, month) =>
    assert.ok(Math.abs(pounds - (month < 16 ? 0 : 400)) < 1e-6, `month ${month}: ${pounds}`),
  )
})

test('a remedy never lowers the chance of winning, in any future', () => {
  const wonIn = (changes: Readonly<Record<string, Json | undefined>>) => {
    const { built, sampler } = makeReady(readSound(withBids(changes)).case, {}, 'plain')
    return interpret(built.model, drawFutures(sampler, 9, 0, 256), ['mutual/pipeline/bonded/won']).get(
      'mutual/pipeline/bonded/won',
    )!
  }
  const [having, without] = [wonIn({}), wonIn({ 'pipeline/bids/bonded/remedies': undefined })]
  without.forEach((won, index) => assert.ok(having[index]! >= won))
  assert.ok(having.some((won, index) => won > without[index]!))
})

test('what a remedy costs is paid once, with the bid that it wins, and getting ready before the work', () => {
  const bid = {
    bid: '2026-01',
    value: 60_000,
    leadMonths: 6,
    mobilisation: { cost: 1000, months: 2 },
    standing: { netAssets: 8000 },
  }
  const once = (more: Readonly<Record<string, Json>>) => [...still({ ...bid, ...more }).get('mutual/new-work/once')!]
  // January 2026 is month 16; the work starts in month 22, and is got ready for in the two before.
  const paid = (...parts: readonly (readonly [month: number, pounds: number])[]) =>
    Array.from({ length: 40 }, (_, month) => parts.find(([when]) => when === month)?.[1] ?? 0)
  const remedies = { bond: { amount: 1000, cost: 300 } }
  assert.deepEqual(once({ remedies }), paid([16, 300], [20, 500], [21, 500]))
  assert.deepEqual(once({ remedies: { bond: { amount: 400, cost: 300 } } }), paid())
  assert.deepEqual(once({ remedies, standing: { netAssets: 7000 } }), paid([20, 500], [21, 500]))
  assert.deepEqual(once({ remedies, chance: '0%' }), paid())
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { makeReady } from '../../src/core/appraisal/ready.ts'
import { drawFutures } from '../../src/core/finance/futures.ts'
import { interpret } from '../../src/core/graph/interpret.ts'
import type { Json } from '../../src/core/shared/json.ts'
import { readSound } from './cases.ts'
import { pensioned } from './funded.ts'
import { marlowVale, withAll } from './marlowVale.ts'

const TRIALS = 32
const RISKS = ['passThrough', 'capCollar', 'fullRisk', 'deemedEmployer']

function run(risk: string, changes: Readonly<Record<string, Json | undefined>> = {}) {
  const read = readSound(withAll(marlowVale(), { ...pensioned(risk), ...changes }))
  const { built, sampler } = makeReady(read.case, {}, 'plain')
  const recorded = interpret(built.model, drawFutures(sampler, 7, 0, TRIALS), [...built.model.byName.keys()])
  const at = (line: string, month: number, trial = 0): number => recorded.get(line)?.[month * TRIALS + trial] ?? 0
  return { built, months: built.calendar.months, at }
}

const moves = (line: (month: number) => number, months: number): number[] =>
  Array.from({ length: months }, (_, month) => month).filter(
    (month) => line(month) !== (month === 0 ? 0 : line(month - 1)),
  )

/** Each row: a start, a length, and the months in which a valuation takes effect. */
const VALUATIONS: readonly (readonly [start: string, months: number, at: readonly number[]])[] = [
  ['2025-10', 12, [6]],
  ['2026-03', 36, [1]],
  ['2026-03', 38, [1, 37]],
  // The rate of the start holds a valuation that takes effect in the first month.
  ['2026-04', 37, [36]],
  ['2019-04', 48, [12]],
]

for (const [start, months, at] of VALUATIONS)
  test(`from ${start}, over ${months} months, valuations take effect in months ${at.join(' and ')}`, () => {
    const found = run('fullRisk', { start, months, 'pensions/valuation': '1%' })
    assert.deepEqual(
      moves((month) => found.at('world/pension-rate-change', month), months),
      at,
    )
  })

test('one valuation is the same draw whenever the service leaves', () => {
  const early = run('fullRisk', { start: '2024-09', months: 36 })
  const late = run('fullRisk', { start: '2025-09', months: 24 })
  for (let trial = 0; trial < TRIALS; trial++) {
    const drawn = early.at('world/pension-rate-change', 20, trial)
    assert.notEqual(drawn, 0)
    assert.equal(late.at('world/pension-rate-change', 10, trial), drawn)
  }
})

test('whoever carries the risk, the fund gets the same, and what the venture does not pay the authority does', () => {
  for (const [risk, changes] of RISKS.flatMap((each) => [
    [each, { 'response/on': 'no' }] as const,
    [each, { 'response/on': 'no', 'staff/driver/protectedTerms': 'no' }] as const,
  ])) {
    const full = run('fullRisk', changes)
    const { at, months } = run(risk, changes)
    for (let month = 0; month < months; month++)
      for (let trial = 0; trial < TRIALS; trial++) {
        assert.equal(at('mutual/pension', month, trial), full.at('mutual/pension', month, trial), risk)
        const paid = at('mutual/staff-cost', month, trial) + at('mutual/pension-share', month, trial)
        assert.ok(Math.abs(paid - full.at('mutual/staff-cost', month, trial)) < 1e-6, risk)
      }
  }
})

test('a rate that rises costs the venture nothing by pass-through, and at most the cap by cap and collar', () => {
  const rise = { 'pensions/valuation': '10%', 'response/on': 'no' }
  const [none, some, all] = ['passThrough', 'capCollar', 'fullRisk'].map((risk) => run(risk, rise))
  const costIn = (found: typeof none) => found!.at('mutual/staff-cost', 20)
  assert.ok(costIn(none) < costIn(some) && costIn(some) < costIn(all))
  assert.equal(costIn(run('deemedEmployer', rise)), costIn(none))
  assert.equal(none!.at('mutual/pension-share', 18), 0)
})

test('a rate that falls is the authority’s gain by pass-through', () => {
  assert.ok(run('passThrough', { 'pensions/valuation': '-5%' }).at('mutual/pension-share', 20) < 0)
  // From 20% to nothing at all, and not below.
  const { at } = run('fullRisk', { 'pensions/valuation': '-40%' })
  assert.equal(at('terms/kept/librarian/pension', 20), 0)
})

/** The contract goes when its term ends and no other time, as `after` says. */
const endsAfter = (months: number, how: 'lost' | 'ended'): Readonly<Record<string, Json>> => ({
  'contracts/main/termMonths': months,
  'contracts/main/renewal': {
    extended: '0%',
    ended: how === 'ended' ? '100%' : '0%',
    won: '0%',
    nextMonths: 60,
  },
  'contracts/main/price': '£2m',
  'pensions/exitDebt': { amount: '£70,000' },
})

for (const how of ['lost', 'ended'] as const)
  for (const [term, due] of [
    [18, [18]],
    [35, [35]],
    [36, []],
    [60, []],
  ] as const)
    test(`a contract ${how} after ${term} of 36 months brings an exit debt in ${due[0] ?? 'no month'}`, () => {
      for (const risk of RISKS) {
        const { at, months } = run(risk, endsAfter(term, how))
        for (let month = 0; month < months; month++) {
          const isDue = month === due[0]
          assert.equal(at('mutual/exit-debt', month), isDue ? 70_000 : 0, `${risk}, month ${month}`)
          if (!isDue) continue
          const isAuthoritys = risk === 'passThrough' || risk === 'deemedEmployer'
          assert.equal(at('mutual/due-to-pensions', month) >= 70_000, !isAuthoritys)
        }
      }
    })

test('an exit debt falls due once: a venture that fails after its contract has gone owes no second', () => {
  const { at, months } = run('fullRisk', {
    ...endsAfter(6, 'lost'),
    'opening/cash': '-£1m',
    'opening/facility': { limit: '£1.1m' },
  })
  for (let trial = 0; trial < TRIALS; trial++) {
    let owed = 0
    for (let month = 0; month < months; month++) owed += at('mutual/exit-debt', month, trial)
    assert.equal(owed, 70_000)
  }
})

test('a venture that fails owes the pension fund its exit debt, unless the authority stands for it', () => {
  const poor = { 'contracts/main/price': '£300k', 'pensions/exitDebt': { amount: '£70,000' } }
  for (const risk of RISKS) {
    const { at, months } = run(risk, poor)
    const failed = Array.from({ length: months }, (_, month) => month).find(
      (month) => at('mutual/failed', month) === 1,
    )!
    assert.ok(failed > 0)
    assert.equal(at('mutual/exit-debt', failed), 70_000)
    const isAuthoritys = risk === 'passThrough' || risk === 'deemedEmployer'
    assert.equal(at('mutual/claims/pension-fund', failed) >= 70_000, !isAuthoritys, risk)
    const apart = at('mutual/parent-cost', failed) - at('mutual/parent-cost', failed - 1)
    assert.equal(apart >= 69_000, isAuthoritys, `${risk}: ${apart}`)
  }
})

test('an exit debt for each member counts those who transferred, by how many are in the scheme', () => {
  const { at } = run('fullRisk', {
    ...endsAfter(12, 'lost'),
    'pensions/exitDebt': { perMember: '£1,000' },
    'staff/librarian/participation': '50%',
  })
  // Five drivers, one organiser and half of six librarians; the chief comes only with leaving.
  assert.equal(at('mutual/exit-debt', 12), 9_000)
})

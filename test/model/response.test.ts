import assert from 'node:assert/strict'
import { test } from 'node:test'
import { middleOf } from '../../src/core/appraisal/middle.ts'
import { makeReady } from '../../src/core/appraisal/ready.ts'
import type { Json } from '../../src/core/shared/json.ts'
import { readSound } from './cases.ts'
import { STILL_WORLD, withAll, type Values } from './marlowVale.ts'

/**
 * Two Aprils in a still world: the council pays 12% less in the first and 8.475% more in the second. With a mean of
 * −1.5% and a persistence of −0.95 the years go −13.13%…, 9.55%…, −12%, 8.475%: each is −1.5% less 0.95 of how far the
 * one before was from it, and the first that is used is the third.
 */
const MEAN = -0.015
const PERSISTENCE = -0.95
const beforeFirst = MEAN + (-0.12 - MEAN) / (PERSISTENCE * PERSISTENCE)
const FIRST_APRIL = 12
const SECOND_APRIL = 24

const SQUEEZED: Values = {
  format: 1,
  service: { name: 'A squeezed service', sector: 'library', authority: 'Marlow Vale' },
  start: '2024-04',
  months: 36,
  staff: { helper: { post: 'Helper', fte: 20, headcount: 20, pay: 4800, hours: 5, scheme: 'none' } },
  newcomers: { leaving: '0%', fillMonths: 3, agencyShare: '0%', deductions: '0%' },
  absence: { before: '0%' },
  productivity: { uplift: '0%', dip: '0%' },
  contracts: {
    main: { commissioner: 'Marlow Vale', price: 96_000, termMonths: 60, vat: 'outside', renewal: { extended: '100%' } },
  },
  opening: { cash: 0, suppliersPaidAfterDays: 0 },
  economy: {
    ...STILL_WORLD,
    council: { mean: `${100 * MEAN}%`, sd: '0%', persistence: PERSISTENCE, last: beforeFirst },
  },
  options: { mutual: { newStarters: { scheme: 'none' } } },
}

function middle(changes: Readonly<Record<string, Json>>) {
  const recorded = middleOf(makeReady(readSound(withAll(SQUEEZED, changes)).case, {}))
  return (line: string, month: number): number => recorded.get(line)![month]!
}
const near = (found: number, wanted: number) => assert.ok(Math.abs(found - wanted) < 1e-9, `${found} not ${wanted}`)

test('in April managers cut what the money falls short by, at most a tenth of posts, and not between Aprils', () => {
  const at = middle({})
  near(at('world/council-path', FIRST_APRIL), 0.88)
  near(at('mutual/posts', FIRST_APRIL - 1), 1)
  // Money for 88% of the posts; a tenth may go.
  near(at('mutual/posts', FIRST_APRIL), 0.9)
  near(at('baseline/posts', FIRST_APRIL), 0.9)
  near(at('mutual/posts', SECOND_APRIL - 1), 0.9)
  // With a fifth allowed, all the shortfall goes: 12% of what 20 posts cost.
  near(middle({ 'response/mostEachYear': '20%' })('mutual/posts', FIRST_APRIL), 0.88)
})

test('with room again posts are put back, so that a squeeze does not ratchet', () => {
  const at = middle({ 'opening/cash': 100_000 })
  near(at('world/council-path', SECOND_APRIL), 0.88 * 1.08475)
  // The limit in house is what all posts cost at the start, with 0.5% of levy: 0.954580 of it. The posts there are cost
  // 0.9 of it; the rest of the room, in posts that cost no levy, is 1.005 × 0.05458 = 0.054853: 0.954853.
  near(at('baseline/posts', SECOND_APRIL), 0.9 + 1.005 * (0.88 * 1.08475 - 0.9))
  near(at('mutual/posts', SECOND_APRIL), 0.88 * 1.08475)
})

test('a venture whose reserves are under target puts no posts back, and one without the policy cuts none', () => {
  const poor = middle({})
  assert.ok(poor('mutual/reserves', SECOND_APRIL - 1) < 2 * poor('mutual/running-cost', SECOND_APRIL - 1))
  near(poor('mutual/posts', SECOND_APRIL), 0.9)
  const off = middle({ 'response/on': 'no' })
  for (const month of [FIRST_APRIL, SECOND_APRIL]) near(off('mutual/posts', month), 1)
})

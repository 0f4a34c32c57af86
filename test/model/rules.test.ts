import assert from 'node:assert/strict'
import { test } from 'node:test'
import { middleOf } from '../../src/core/appraisal/middle.ts'
import { makeReady } from '../../src/core/appraisal/ready.ts'
import { drawFutures } from '../../src/core/finance/futures.ts'
import type { Json } from '../../src/core/shared/json.ts'
import { readSound } from './cases.ts'
import { STILL_STAFF, STILL_WORLD, withAll, type Values } from './marlowVale.ts'

/** Ten helpers, 4,000 a month, in a still world from April; other cost 2,000 and a contract of 10,000 a month. */
const STILL: Values = {
  format: 1,
  service: { name: 'A still service', sector: 'library', authority: 'Marlow Vale' },
  start: '2024-04',
  months: 36,
  ...STILL_STAFF,
  nonPay: { books: { amount: 24_000, standardRated: '0%' } },
  contracts: {
    main: {
      commissioner: 'Marlow Vale',
      price: 120_000,
      termMonths: 60,
      vat: 'outside',
      renewal: { extended: '100%' },
    },
  },
  economy: STILL_WORLD,
  options: { mutual: { newStarters: { scheme: 'none' } }, outsource: { newStarters: { scheme: 'none' } } },
}

const readyWith = (changes: Readonly<Record<string, Json>>) => makeReady(readSound(withAll(STILL, changes)).case, {})

function middle(changes: Readonly<Record<string, Json>>) {
  const recorded = middleOf(readyWith(changes))
  return (line: string, month: number): number => recorded.get(line)![month]!
}
const near = (found: number, wanted: number) => assert.ok(Math.abs(found - wanted) < 1e-9, `${found} not ${wanted}`)

test('one month below eight tenths of the floor loses the service, though its year is above the floor', () => {
  // A month at 0.77 and eleven at 1 make 11.77 of 12, above 0.97 × 12 = 11.64; but 0.77 is below 0.8 × 0.97 = 0.776.
  const below = middle({ 'productivity/dip': '23%', 'productivity/dipMonths': 1 })
  near(below('mutual/service-level', 0), 0.77)
  near(below('mutual/served-in-year', 11), 11.77)
  assert.equal(below('mutual/kept-so-far', 35), 0)
  const above = middle({ 'productivity/dip': '22%', 'productivity/dipMonths': 1 })
  assert.equal(above('mutual/kept-so-far', 35), 1)
})

test('an uplift comes in even steps from the month after the dip, and is whole in the last month of its ramp', () => {
  const at = middle({
    'productivity/uplift': '12%',
    'productivity/cashable': '0%',
    'productivity/selectionDiscount': '0%',
    'productivity/dipMonths': 2,
    'productivity/rampMonths': 12,
    'optimism/on': 'no',
  })
  // A hundredth a month: none in months 0 and 1, the first in month 2, all twelve in month 13.
  near(at('improve/service-level', 1), 1)
  near(at('improve/service-level', 2), 1.01)
  near(at('improve/service-level', 12), 1.11)
  near(at('improve/service-level', 13), 1.12)
  near(at('improve/service-level', 35), 1.12)
})

test('in the first April managers may move the part of a tenth that the months since the start are of a year', () => {
  // From October: a tenth at once, half of a tenth of the 0.9 left in April, a tenth of the 0.855 left a year on.
  const at = middle({ start: '2024-10', 'contracts/main/price': 12_000, 'response/on': 'yes' })
  near(at('mutual/posts', 0), 0.9)
  near(at('mutual/posts', 5), 0.9)
  near(at('mutual/posts', 6), 0.855)
  near(at('mutual/posts', 18), 0.7695)
})

test('one large cut has come by April k with the chance 1 − (1 − p)^k, and comes once', () => {
  // The uniform of the middle case is ½. At 40% a year: 0.4 by the first April and 0.64 by the second.
  const at = middle({ 'economy/cut/chance': '40%', 'economy/cut/size': '20%' })
  near(at('world/council-path', 12), 1)
  near(at('world/council-path', 24), 0.8)
  near(at('world/council-path', 35), 0.8)
  near(middle({ 'economy/cut/chance': '60%', 'economy/cut/size': '20%' })('world/council-path', 12), 0.8)
})

test("a supplier has for posts its price less margin and overhead, less the service's non-pay net of income", () => {
  const at = middle({
    'options/outsource/margin': '5%',
    'options/outsource/overhead': '10%',
    income: { fines: { amount: 6_000, earnedBy: ['baseline', 'improve', 'mutual'] } },
  })
  // 10,000 × 0.85 = 8,500; other cost 2,000 − 500 = 1,500; posts 4,000.
  near(at('outsource/room', 0), 3_000)
})

test('people are redundant once, in the month in which the authority ends the service', () => {
  const at = middle({
    'contracts/main/termMonths': 12,
    'contracts/main/renewal': { extended: '0%', ended: '100%' },
    'contracts/main/loss': { staffLeave: '100%' },
    'response/redundancyWeeks': 13,
  })
  // Everybody, at a quarter of a year's pay: 3 × 4,000.
  near(at('mutual/redundancy', 11), 0)
  near(at('mutual/redundancy', 12), 12_000)
  near(at('mutual/redundancy', 13), 0)
  near(at('mutual/in-post', 13), 0)
})

test('when the council is squeezed contracts are lost: a good year goes with a renewal won', () => {
  // The renewal falls in month 12, in the year that begins in 2025. With a correlation of 0.3, the half of futures with
  // the lower uniforms, in which it is won, has shocks 2 × 0.3 × √(2/π) = 0.479 above those of the other half.
  const trials = 4096
  const { sampler } = readyWith({ 'contracts/main/termMonths': 12, 'economy/council/sd': '3%' })
  const { values } = drawFutures(sampler, 5, 0, trials)
  const uniform = values.get('contracts/main/renewal#0')!
  const shock = values.get('economy/council@2025')!
  const meanWhere = (won: boolean) => {
    const chosen = shock.filter((_, trial) => uniform[trial]! < 0.5 === won)
    return chosen.reduce((sum, each) => sum + each, 0) / chosen.length
  }
  // Each half has a standard error of about 1 ÷ √2048 = 0.022; their difference 0.031.
  assert.ok(Math.abs(meanWhere(true) - meanWhere(false) - 0.479) < 3 * 0.031)
})

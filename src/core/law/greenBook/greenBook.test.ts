import assert from 'node:assert/strict'
import { test } from 'node:test'
import { AssertionError } from '../../shared/assert.ts'
import { valueOn } from '../dated.ts'
import {
  benefitCostRatio,
  combinedBias,
  discountFactor,
  distributionalWeight,
  netPresentSocialValue,
  remainingBias,
} from './greenBook.ts'
import { greenBookSchedule, healthSchedule, incomeElasticity, optimismBias } from './greenBookValues.ts'

const schedule = valueOn(greenBookSchedule, '2026-06-01')?.value ?? []

test('GB-1 to GB-4: discount factors agree with the Green Book’s on either side of each change of rate', () => {
  // 1.035^-10; 1.035^-30; that ÷ 1.03; 1.035^-30 × 1.03^-45 ÷ 1.025
  const cases: [number, string][] = [
    [0, '1.0000'],
    [1, '0.9662'],
    [10, '0.7089'],
    [30, '0.3563'],
    [31, '0.3459'],
    [76, '0.0919'],
  ]
  for (const [year, factor] of cases) assert.equal(discountFactor(year, schedule).toFixed(4), factor, `year ${year}`)
  assert.equal(discountFactor(0, schedule), 1)
})

test('GB-5: half a million now for 150,000 a year over five years is worth 177,257.86', () => {
  // 150,000 × (1 - 1.035^-5) ÷ 0.035 - 500,000
  const gains = [1, 2, 3, 4, 5].map((year) => 150_000 * discountFactor(year, schedule))
  assert.equal((gains.reduce((sum, gain) => sum + gain, 0) - 500_000).toFixed(2), '177257.86')
})

test('a year that is broken, below nought or beyond the schedule stops the work', () => {
  for (const year of [0.5, -1, 126]) assert.throws(() => discountFactor(year, schedule), AssertionError)
  assert.ok(discountFactor(125, schedule) > 0)
})

const kindOf = (project: string) => {
  const found = valueOn(optimismBias, '2026-06-01')!.value.find((each) => each.project === project)
  assert.ok(found, project)
  return found
}

test('GB-5: the same, as social benefits less social costs', () => {
  const flows = {
    benefitsPounds: [0, 150_000, 150_000, 150_000, 150_000, 150_000],
    costsPounds: [500_000],
  }
  assert.equal(netPresentSocialValue(flows, schedule).toFixed(2), '177257.86')
  // 677,257.86 ÷ 500,000.
  assert.equal(benefitCostRatio(flows, schedule)?.toFixed(4), '1.3545')
  assert.equal(benefitCostRatio({ ...flows, costsPounds: [] }, schedule), null)
})

test('GB-6: a pound counts for 2.462 in hands with half the median income, and for one at the median', () => {
  const power = valueOn(incomeElasticity, '2026-06-01')!.value
  const weight = (incomePounds: number): number => distributionalWeight({ medianPounds: 30_000, incomePounds }, power)
  // 2 to the power 1.3; 1; 0.5 to the power 1.3.
  assert.equal(weight(15_000).toFixed(3), '2.462')
  assert.equal(weight(30_000), 1)
  assert.equal(weight(60_000).toFixed(3), '0.406')
  assert.throws(() => weight(0), AssertionError)
})

test('effects on health are discounted at 1.5% for thirty years, and more slowly after', () => {
  const health = valueOn(healthSchedule, '2026-06-01')!.value
  // 1.015^-1; 1.015^-30; that ÷ 1.0129; 1.015^-30 × 1.0129^-45 ÷ 1.0107.
  const cases: [number, string][] = [
    [1, '0.9852'],
    [30, '0.6398'],
    [31, '0.6316'],
    [76, '0.3556'],
  ]
  for (const [year, factor] of cases) assert.equal(discountFactor(year, health).toFixed(4), factor, `year ${year}`)
})

test('optimism falls as its causes are managed, and not below what is the best that was seen', () => {
  const { cost } = kindOf('non-standard buildings')
  // Mott MacDonald's own example: 8% of 51% is left, which is 4.08%; and 4% at best.
  assert.equal(remainingBias(cost, 0), 0.51)
  assert.equal(remainingBias(cost, 0.92).toFixed(4), '0.0408')
  assert.equal(remainingBias(cost, 1), 0.04)
  assert.throws(() => remainingBias(cost, 1.01), AssertionError)
})

test('a project of two kinds takes the share of each', () => {
  const [standard, other] = [kindOf('standard buildings'), kindOf('non-standard buildings')]
  // The study's own example: 30% × 51% + 70% × 24% is 32.1% of cost, and 30% × 39% + 70% × 4% is 14.5% of time.
  const cost = [
    { share: 0.3, upper: other.cost.upper },
    { share: 0.7, upper: standard.cost.upper },
  ]
  const time = [
    { share: 0.3, upper: other.duration!.upper },
    { share: 0.7, upper: standard.duration!.upper },
  ]
  assert.equal(combinedBias(cost).toFixed(3), '0.321')
  assert.equal(combinedBias(time).toFixed(3), '0.145')
})

test('outsourcing was seen to run over by 41% of running cost, and no time was measured', () => {
  const outsourcing = kindOf('outsourcing')
  assert.deepEqual([outsourcing.cost.upper, outsourcing.costIs, outsourcing.duration], [0.41, 'running', null])
})

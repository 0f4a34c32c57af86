import assert from 'node:assert/strict'
import { test } from 'node:test'
import { AssertionError } from '../../shared/assert.ts'
import { valueOn } from '../dated.ts'
import { discountFactor } from './greenBook.ts'
import { greenBookSchedule } from './greenBookValues.ts'

const schedule = valueOn(greenBookSchedule, '2026-06-01')?.value ?? []

test('discount factors agree with the Green Book’s on either side of each change of rate', () => {
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

test('half a million now for 150,000 a year over five years is worth 177,257.86', () => {
  // 150,000 × (1 - 1.035^-5) ÷ 0.035 - 500,000
  const gains = [1, 2, 3, 4, 5].map((year) => 150_000 * discountFactor(year, schedule))
  assert.equal((gains.reduce((sum, gain) => sum + gain, 0) - 500_000).toFixed(2), '177257.86')
})

test('a year that is broken, below nought or beyond the schedule stops the work', () => {
  for (const year of [0.5, -1, 126]) assert.throws(() => discountFactor(year, schedule), AssertionError)
  assert.ok(discountFactor(125, schedule) > 0)
})

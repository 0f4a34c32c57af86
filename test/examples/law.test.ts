import assert from 'node:assert/strict'
import { test } from 'node:test'
import { valueOn } from '../../src/core/law/dated.ts'
import { secondaryThresholdMonth, secondaryThresholdYear } from '../../src/core/law/employment/employerNicValues.ts'

/**
 * A list gives National Insurance for the year; the model works month by month. In even months of pay they differ by
 * 13.8% of the gap between twelve monthly thresholds and the year's, for each person above it. 2017-18 shows a gap:
 * 12 × 680 = 8,160 against 8,164, which is 55p a person.
 */
const years = [
  { year: '2016-17', day: '2016-04-30', gap: 0 },
  { year: '2017-18', day: '2017-09-30', gap: 4 },
  { year: '2018-19', day: '2018-09-30', gap: 0 },
] as const

for (const { year, day, gap } of years) {
  test(`twelve monthly thresholds are ${gap === 0 ? 'exactly the' : `£${gap} below the`} yearly one in ${year}`, () => {
    const month = valueOn(secondaryThresholdMonth, day)
    const whole = valueOn(secondaryThresholdYear, day)
    assert.ok(month && whole)
    assert.equal(whole.value - 12 * month.value, gap)
  })
}

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { redundancyWeeks } from './dismissal.ts'

/** Age, whole years of service, weeks' pay, and the sum. A year counts at the age in which it began. */
const BOUNDARIES: readonly (readonly [number, number, number, string])[] = [
  [21, 2, 1, 'begun at 20 and 19: ½ + ½'],
  [22, 2, 1, 'begun at 21 and 20: ½ + ½'],
  [23, 2, 1.5, 'begun at 22 and 21: 1 + ½'],
  [24, 2, 2, 'begun at 23 and 22'],
  [40, 2, 2, 'begun at 39 and 38'],
  [41, 2, 2, 'begun at 40 and 39'],
  [42, 2, 2.5, 'begun at 41 and 40: 1½ + 1'],
  [43, 2, 3, 'begun at 42 and 41'],
  [50, 1, 0, 'one year gives no right'],
  [50, 0, 0, 'nor does none'],
  [61, 20, 30, 'twenty years from 41: the most there is'],
  [61, 21, 30, 'the twenty-first year does not count'],
  [60, 20, 29.5, 'the oldest of twenty years was begun at 40'],
  [42, 20, 20.5, 'one begun at 41, nineteen from 22 to 40'],
  [41, 20, 19.5, 'nineteen from 22 to 40, one begun at 21'],
]

for (const [age, years, weeks, why] of BOUNDARIES)
  test(`at ${age} after ${years} years redundancy is worth ${weeks} weeks of pay: ${why}`, () =>
    assert.equal(redundancyWeeks(age, years), weeks))

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { judgedMonth, judgedYears, reportedYears } from './judged.ts'

for (const [months, years, last, reported] of [
  [12, 1, 11, [1]],
  [23, 1, 11, [1]],
  [35, 2, 23, [2]],
  [36, 3, 35, [3]],
  [59, 4, 47, [3, 4]],
  [60, 5, 59, [3, 5]],
  [119, 5, 59, [3, 5]],
  [120, 5, 59, [3, 5, 10]],
] as const)
  test(`a run of ${months} months is judged at ${years} whole years`, () => {
    assert.equal(judgedYears(months), years)
    assert.equal(judgedMonth(months), last)
    assert.deepEqual(reportedYears(months), reported)
  })

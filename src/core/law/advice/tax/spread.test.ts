import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isNothing, isSure, rangeOf, sayChange, sayRange } from './spread.ts'

test('a range is said as plainly as it can be', () => {
  const cases: [number[], string, string][] = [
    [[0], '£0', 'nothing more or less'],
    [[0.4, -0.4], '£0', 'nothing more or less'],
    [[3500], '£3,500', '£3,500 more'],
    [[-3500], '-£3,500', '£3,500 less'],
    [[100.4, 99.6], '£100', '£100 more'],
    [[0, 80], 'up to £80', 'up to £80 more'],
    [[0, -80], '-£80 to £0', 'up to £80 less'],
    [[10, -5, 3], '-£5 to £10', 'from £5 less to £10 more'],
  ]
  for (const [all, sum, change] of cases)
    assert.deepEqual([sayRange(rangeOf(all)), sayChange(rangeOf(all))], [sum, change])
})

test('it is sure where both ends are the same pound, and nothing where that is none', () => {
  assert.deepEqual(
    [
      [0.4, -0.4],
      [1, 1.4],
      [1, 2],
    ]
      .map(rangeOf)
      .map(isSure),
    [true, true, false],
  )
  assert.deepEqual([[0.4, -0.4], [0.5], [0, 1]].map(rangeOf).map(isNothing), [true, false, false])
})

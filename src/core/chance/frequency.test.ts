import assert from 'node:assert/strict'
import { test } from 'node:test'
import { frequency } from './frequency.ts'

const WORDS = [
  // 2 × 0.0044 is 0.88 of 100, up to 1.
  [0.73, 0.0044, undefined, '73 of 100, give or take 1'],
  [0.5, 0.005, undefined, '50 of 100, give or take 1'],
  [0.5, 0.0051, undefined, '50 of 100, give or take 2'],
  [0.364, 0.03, undefined, '36 of 100, give or take 6'],
  [0.73, 0.0000001, undefined, '73 of 100, give or take 1'],
  // Without a hit the limit speaks: 3 in 10,000 trials is under 1 of 100, 3 in 300 is 1 and in 100 is 3.
  [0, 0, 3 / 10_000, 'fewer than 1 of 100'],
  [0, 0, 3 / 300, 'fewer than 2 of 100'],
  [0, 0, 3 / 100, 'fewer than 4 of 100'],
  [0, 0, 1, 'fewer than 100 of 100'],
  [1, 0, 1 - 3 / 10_000, 'more than 99 of 100'],
  [1, 0, 1 - 3 / 300, 'more than 98 of 100'],
  [1, 0, 0, 'more than 0 of 100'],
  // A few hits, and even twice the error stays under 1 of 100 or over 99.
  [0.004, 0.001, undefined, 'fewer than 1 of 100'],
  [0.996, 0.001, undefined, 'more than 99 of 100'],
  [0.004, 0.01, undefined, '0 of 100, give or take 2'],
  [0.996, 0.01, undefined, '100 of 100, give or take 2'],
] as const

for (const [p, se, limit95, expected] of WORDS)
  test(`${p} with error ${se} is said as “${expected}”`, () => {
    assert.equal(frequency(p, se, limit95), expected)
  })

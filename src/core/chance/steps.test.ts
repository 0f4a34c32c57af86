import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { countBelow, countUpTo, stepsOf } from './steps.ts'

test('equal samples make one step', () => {
  assert.deepEqual(stepsOf({ kind: 'samples', values: [3, 1, 3, 2] }), {
    values: [1, 2, 3],
    shares: [0.25, 0.5],
    isBelow: false,
  })
})

test('numbers are counted below x and up to x', () => {
  const small = fc.integer({ min: 0, max: 9 })
  fc.assert(
    fc.property(fc.array(small), small, (some, x) => {
      const rising = some.sort((a, b) => a - b)
      assert.equal(countBelow(rising, x), rising.filter((each) => each < x).length)
      assert.equal(countUpTo(rising, x), rising.filter((each) => each <= x).length)
    }),
  )
})

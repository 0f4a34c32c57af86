import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { midRanks } from './ranks.ts'

test('ranks follow the values, and equal values share the mean of theirs', () => {
  assert.deepEqual(midRanks(Float64Array.of(30, 10, 20, 10, 30, 30)), Float64Array.of(5, 1.5, 3, 1.5, 5, 5))
})

test('zeros of both signs are equal', () => {
  assert.deepEqual(midRanks(Float64Array.of(0, -0, -1)), Float64Array.of(2.5, 2.5, 1))
})

test('flags have two ranks', () => {
  const ranks = midRanks(Float64Array.from({ length: 1_000 }, (_, trial) => (trial < 600 ? 0 : 1)))
  // Ranks 1 to 600 have the mean 300.5, ranks 601 to 1,000 have 800.5.
  assert.deepEqual([ranks[0], ranks[599], ranks[600], ranks[999]], [300.5, 300.5, 800.5, 800.5])
})

test('a rank counts the values below and half of those beside it', () => {
  const value = fc.oneof(fc.integer({ min: -5, max: 5 }), fc.double({ noNaN: true, noDefaultInfinity: true }))
  fc.assert(
    fc.property(fc.array(value, { minLength: 1, maxLength: 200 }), (values) => {
      const ranks = midRanks(Float64Array.from(values))
      for (const [trial, value] of values.entries()) {
        const below = values.filter((other) => other < value).length
        const equal = values.filter((other) => other === value).length
        assert.equal(ranks[trial], below + (equal + 1) / 2)
      }
    }),
  )
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { quantiles } from './statistics.ts'

test('a quantile is the smallest value with at least its share at or below it', () => {
  assert.deepEqual(quantiles(Float64Array.of(40, 10, 30, 20), [0, 0.25, 0.26, 0.5, 0.75, 1]), [10, 10, 20, 20, 30, 40])
})

test('taking quantiles leaves the trials in their order', () => {
  const values = Float64Array.of(3, 1, 2)
  quantiles(values, [0.5])
  assert.deepEqual([...values], [3, 1, 2])
})

test('no quantile is of nothing', () => {
  assert.throws(() => quantiles(new Float64Array(0), [0.5]), { name: 'AssertionError' })
})

test('a quantile holds at least its share of trials and is one of the values', () => {
  const values = fc.array(fc.double({ noNaN: true }), { minLength: 1, maxLength: 60 })
  fc.assert(
    fc.property(values, fc.double({ min: 0, max: 1, noNaN: true }), (list, share) => {
      const [quantile] = quantiles(Float64Array.from(list), [share])
      const atOrBelow = list.filter((value) => value <= quantile!).length
      const below = list.filter((value) => value < quantile!).length
      assert.ok(list.some((value) => value === quantile!))
      assert.ok(atOrBelow / list.length >= share)
      assert.ok(below === 0 || below / list.length < share)
    }),
  )
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { settle } from './settle.ts'

test('many values are settled at several places at once', () => {
  // 0 … 9,999 out of order: 7,919 is a prime that does not divide 10,000, so each comes once.
  const values = Float64Array.from({ length: 10_000 }, (_, index) => (index * 7_919) % 10_000)
  const positions = [0, 1, 499, 5_000, 9_999]
  settle(values, positions)
  assert.deepEqual(
    positions.map((position) => values[position]),
    positions,
  )
})

test('values that choose bad middles are settled all the same', () => {
  // Rising to the middle and falling again: the middle of first, middle and last is at first the second smallest.
  const values = Float64Array.from({ length: 2_001 }, (_, index) => Math.min(2 * index, 4_001 - 2 * index))
  settle(values, [1_000])
  assert.equal(values[1_000], 1_000)
})

test('where no position is asked for nothing moves', () => {
  const values = Float64Array.of(3, 1, 2)
  settle(values, [])
  assert.deepEqual(values, Float64Array.of(3, 1, 2))
})

test('zeros of both signs among many values stand in the order of sorting', () => {
  const values = Float64Array.from({ length: 1_000 }, (_, index) => (index % 2 === 0 ? 0 : -0))
  settle(values, [499, 500])
  assert.ok(Object.is(values[499], -0))
  assert.ok(Object.is(values[500], 0))
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { assertClose, assertNear } from '../../../test/close.ts'
import { difference, probability, quantiles, spread } from './statistics.ts'

test('a probability carries its standard error', () => {
  // √(0.2 × 0.8 / 400) = √0.0004 = 0.02
  const { p, se, ...rest } = probability(80, 400)
  assert.equal(p, 0.2)
  assertClose(se, 0.02, 1e-15)
  assert.deepEqual(rest, {})
})

test('no hits and nothing but hits carry a 95% limit instead of an error of nothing', () => {
  assert.deepEqual(probability(0, 1_000), { p: 0, se: 0, limit95: 0.003 })
  assert.deepEqual(probability(1_000, 1_000), { p: 1, se: 0, limit95: 0.997 })
  assert.deepEqual(probability(0, 2), { p: 0, se: 0, limit95: 1 })
  assert.deepEqual(probability(2, 2), { p: 1, se: 0, limit95: 0 })
})

test('hits that cannot be stop the work', () => {
  assert.throws(() => probability(0, 0), { name: 'AssertionError' })
  assert.throws(() => probability(5, 4), { name: 'AssertionError' })
  assert.throws(() => probability(NaN, 4), { name: 'AssertionError' })
})

test('a difference between options is judged on the same trials', () => {
  // Differences 1, 0, 0, 1: mean ½; squares about it sum to 1; √(1 / 3 / 4) = 0.28867513459481287
  const result = difference(Uint8Array.of(1, 1, 0, 1), Uint8Array.of(0, 1, 0, 0))
  assert.equal(result.difference, 0.5)
  assertClose(result.se, 0.28867513459481287, 1e-15)
})

test('options that do the same in every trial differ by exactly nothing', () => {
  const hits = Uint8Array.of(1, 0, 1, 1, 0)
  assert.deepEqual(difference(hits, hits), { difference: 0, se: 0 })
})

test('unequal numbers of trials stop the work', () => {
  assert.throws(() => difference(Uint8Array.of(1), Uint8Array.of(1, 0)), { name: 'AssertionError' })
})

test('a spread gives mean, error and percentiles', () => {
  // 1 to 20: mean 10.5; squares about it sum to 20 × (20² − 1) / 12 = 665; √(665 / 19 / 20) = √1.75
  const values = Float64Array.from({ length: 20 }, (_, index) => 20 - index)
  const { mean, se, ...percentiles } = spread(values)
  assert.equal(mean, 10.5)
  assertClose(se, Math.sqrt(1.75), 1e-15)
  assert.deepEqual(percentiles, { p5: 1, p50: 10, p95: 19 })
})

test('equal values have exactly that mean and no error', () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.integer({ min: 2, max: 50 }), (value, n) => {
      const { mean, se, p5, p95 } = spread(new Float64Array(n).fill(value))
      assert.ok(mean === value)
      assert.equal(se, 0)
      assert.ok(p5 === value)
      assert.ok(p95 === value)
    }),
  )
})

test('a quantile is the smallest value with at least its share at or below it', () => {
  assert.deepEqual(quantiles(Float64Array.of(40, 10, 30, 20), [0, 0.25, 0.26, 0.5, 0.75, 1]), [10, 10, 20, 20, 30, 40])
})

test('taking quantiles leaves the trials in their order', () => {
  const values = Float64Array.of(3, 1, 2)
  quantiles(values, [0.5])
  assert.deepEqual([...values], [3, 1, 2])
})

test('no statistic is made of nothing', () => {
  assert.throws(() => quantiles(new Float64Array(0), [0.5]), { name: 'AssertionError' })
  assert.throws(() => spread(Float64Array.of(1)), { name: 'AssertionError' })
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

test('the paired difference is the difference of the means', () => {
  const pair = fc.tuple(fc.nat(1), fc.nat(1))
  fc.assert(
    fc.property(fc.array(pair, { minLength: 2, maxLength: 80 }), (pairs) => {
      const first = Uint8Array.from(pairs, ([hit]) => hit)
      const second = Uint8Array.from(pairs, ([, hit]) => hit)
      const hitsOf = (hits: Uint8Array) => hits.reduce((sum, hit) => sum + hit, 0)
      const expected = (hitsOf(first) - hitsOf(second)) / pairs.length
      assertNear(difference(first, second).difference, expected, 1e-15)
    }),
  )
})

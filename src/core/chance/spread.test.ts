import assert from 'node:assert/strict'
import { test } from 'node:test'
import { assertClose } from '../../../test/close.ts'
import { spreadOf } from './spread.ts'

/** 0 to 1,023 out of order: 389 has no factor in common with 1,024. */
const shuffled = Float64Array.from({ length: 1_024 }, (_, trial) => (trial * 389) % 1_024)

test('a spread has percentiles that occurred', () => {
  // Of 1,024 values from 0 the 5th percentile is the 52nd, 51; the middle is 511; the 95th is the 973rd, 972.
  const { mean, p5, p50, p95 } = spreadOf(shuffled, 'plain')
  assertClose(mean, 511.5, 1e-15)
  assert.deepEqual([p5, p50, p95], [51, 511, 972])
})

test('the error of a percentile is half the way to the value that twice the error of its share leads to', () => {
  // √(½ × ½ / 1,024) = 1/64, twice that 1/32: the shares 15/32 and 17/32 lie at the 480th and 544th, 479 and 543.
  assertClose(spreadOf(shuffled, 'plain').percentileSe.p50, 16, 1e-15)
})

test('a percentile on a step is sure although others are not', () => {
  const capped = shuffled.map((value) => Math.min(value, 300))
  const { p5, p95, percentileSe } = spreadOf(capped, 'sobol')
  assert.deepEqual([p5, p95], [51, 300])
  assert.ok(percentileSe.p5 > 0)
  assert.equal(percentileSe.p95, 0)
})

test('equal values are sure', () => {
  assert.deepEqual(spreadOf(new Float64Array(1_024).fill(7), 'sobol'), {
    mean: 7,
    se: 0,
    p5: 7,
    p50: 7,
    p95: 7,
    percentileSe: { p5: 0, p50: 0, p95: 0 },
  })
})

test('no spread is made of nothing', () => {
  assert.throws(() => spreadOf(new Float64Array(0), 'plain'), { name: 'AssertionError' })
})

test('where values lie further out on one side, the error of a percentile is told by that side', () => {
  // The shares 15/32 and 17/32 lie at 479 and 543 as before; a hundred times as far out above the middle.
  const skewed = shuffled.map((value) => (value > 511 ? 100 * value : value))
  assertClose(spreadOf(skewed, 'plain').percentileSe.p50, (54_300 - 511) / 2, 1e-15)
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { assertClose } from '../../../test/close.ts'
import { meanOf } from './mean.ts'
import { scrambleOf } from './sampling.ts'

test('a plain mean carries the error of independent trials', () => {
  // 1 to 20: mean 10.5; squares about it sum to 665; √(665 / 19 / 20) = √1.75
  const { mean, se } = meanOf(
    Float64Array.from({ length: 20 }, (_, index) => 20 - index),
    'plain',
  )
  assert.equal(mean, 10.5)
  assertClose(se, Math.sqrt(1.75), 1e-15)
})

test('a Sobol mean carries the error between the means of its scrambles', () => {
  // Means 1 to 8, whatever the trials within a scramble do about them: √6 / √8, see the error of eight figures.
  const values = Float64Array.from(
    { length: 2_048 },
    (_, trial) => 1 + scrambleOf(trial) + (trial % 2 === 0 ? 50 : -50),
  )
  const { mean, se } = meanOf(values, 'sobol')
  assert.equal(mean, 4.5)
  assertClose(se, 1.21 * Math.sqrt(0.75), 1e-14)
})

test('equal values have exactly that mean and no error', () => {
  for (const sampling of ['sobol', 'plain'] as const)
    assert.deepEqual(meanOf(new Float64Array(1_024).fill(0.1), sampling), { mean: 0.1, se: 0 })
})

test('values whose scrambles agree by chance keep an error, of one value more or less in each', () => {
  // Losses of £1,000 in one trial of each scramble: a range of 1,000, of which 4/1,024.
  const losses = Float64Array.from({ length: 1_024 }, (_, trial) => (trial % 128 === 9 ? -1_000 : 0))
  assert.deepEqual(meanOf(losses, 'sobol'), { mean: -1_000 / 128, se: 4_000 / 1_024 })
})

test('no error is made of one value', () => {
  assert.throws(() => meanOf(Float64Array.of(1), 'plain'), { name: 'AssertionError' })
})

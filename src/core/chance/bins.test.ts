import assert from 'node:assert/strict'
import { test } from 'node:test'
import { binAt, binsFor, BINS } from './bins.ts'

const binOf = (values: Float32Array) => {
  const { low, scale } = binsFor(values)
  return (value: number) => binAt((value - low) * scale)
}

test('bins spread over the values and take what lies beyond into the first and the last', () => {
  const bin = binOf(Float32Array.from({ length: 1_000 }, (_, trial) => trial))
  assert.ok(bin(500) > bin(499))
  assert.equal(bin(-1e30), 0)
  assert.equal(bin(1e30), BINS - 1)
})

test('a few outliers do not stretch the bins', () => {
  const bin = binOf(Float32Array.from({ length: 1_000 }, (_, trial) => (trial % 90 === 0 ? 1e20 : trial)))
  assert.ok(bin(501) > bin(499))
})

test('equal values share a bin, and so do values without an end', () => {
  assert.equal(binOf(new Float32Array(100).fill(3))(3), 0)
  assert.equal(binOf(Float32Array.of(-Infinity, Infinity))(5), 0)
})

test('a bin never falls while its value rises', () => {
  for (const values of [Float32Array.of(1, 1, 1, 1), Float32Array.of(0, 1e-45, 5, 9), Float32Array.of(-3e38, 3e38)]) {
    const bin = binOf(values)
    const bins = [-Infinity, -3e38, -1, -0, 0, 1e-45, 0.5, 1, 5, 9, 3e38, Infinity].map(bin)
    assert.deepEqual(
      bins,
      bins.toSorted((a, b) => a - b),
    )
  }
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { assertClose, assertNear } from '../../../test/close.ts'
import { intervalToShape, quantileOf } from './quantile.ts'
import type { Shape } from './shape.ts'

// By hand, with the 0.9 normal score 1.281551565544600467 (mpmath) and e^1.281551565544600467 = 3.602224479279158.
const VALUES: readonly (readonly [string, Shape, number, number])[] = [
  ['a certain quantity', { kind: 'certain', value: 12_000 }, 0.9, 12_000],
  ['a normal one', { kind: 'normal', mean: 10, sd: 2 }, 0.9, 12.563103131089201],
  ['a log-normal one', { kind: 'lognormal', logMean: 0, logSd: 1 }, 0.9, 3.602224479279158],
  // 1 / (1 + 1/3.602224479279158)
  ['a logit-normal one', { kind: 'logitnormal', logitMean: 0, logitSd: 1 }, 0.9, 0.7827137676],
  ['a uniform one', { kind: 'uniform', low: -2, high: 6 }, 0.25, 0],
  // Below the likely value: 0 + √(0.1 × 10 × 4) = 2. Above it: 10 − √(0.15 × 10 × 6) = 7.
  ['a triangular one below its likely value', { kind: 'triangular', low: 0, likely: 4, high: 10 }, 0.1, 2],
  ['a triangular one above its likely value', { kind: 'triangular', low: 0, likely: 4, high: 10 }, 0.85, 7],
  ['a triangular one at its likely value', { kind: 'triangular', low: 0, likely: 4, high: 10 }, 0.4, 4],
  ['a triangular one that falls from its start', { kind: 'triangular', low: 3, likely: 3, high: 9 }, 0.75, 6],
  // Beta(2.6, 3.4) on 100 to 350, from mpmath's incomplete beta.
  ['a PERT', { kind: 'pert', low: 100, likely: 200, high: 350 }, 0.05, 134.82011347069021],
  ['a PERT in its upper body', { kind: 'pert', low: 100, likely: 200, high: 350 }, 0.9, 272.47238478803358],
  ['a beta', { kind: 'beta', alpha: 2, beta: 5 }, 0.99, 0.70568632831970745],
]

for (const [name, shape, u, expected] of VALUES)
  test(`${name} is at ${expected} where u is ${u}`, () => {
    assertNear(quantileOf(shape)(u), expected, 1e-6 * (shape.kind === 'pert' ? 250 : 1))
  })

const MEDIANS: readonly (readonly [Shape, number])[] = [
  [{ kind: 'normal', mean: 0.025, sd: 0.01 }, 0.025],
  [{ kind: 'lognormal', logMean: 0, logSd: 0.4 }, 1],
  [{ kind: 'logitnormal', logitMean: 0, logitSd: 3 }, 0.5],
  [{ kind: 'uniform', low: 30, high: 70 }, 50],
  [{ kind: 'triangular', low: 20, likely: 30, high: 40 }, 30],
  [{ kind: 'pert', low: 10, likely: 20, high: 30 }, 20],
  [{ kind: 'beta', alpha: 7, beta: 7 }, 0.5],
  [{ kind: 'bernoulli', chance: 0.51 }, 1],
  [{ kind: 'bernoulli', chance: 0.5 }, 0],
  [{ kind: 'samples', values: [9, 1, 5, 7] }, 5],
]

for (const [shape, median] of MEDIANS)
  test(`a half gives the median of ${JSON.stringify(shape)} to the last bit`, () => {
    assert.equal(quantileOf(shape)(0.5), median)
  })

test('the median of a skewed PERT is a knot of its table, not a value between two', () => {
  assertClose(quantileOf({ kind: 'pert', low: 100, likely: 200, high: 350 })(0.5), 206.36770050057492, 1e-14)
})

test('an event happens when u is below its chance', () => {
  const happens = quantileOf({ kind: 'bernoulli', chance: 0.35 })
  assert.deepEqual([0.1, 0.349999, 0.35, 0.9].map(happens), [1, 1, 0, 0])
  assert.equal(quantileOf({ kind: 'bernoulli', chance: 0 })(1e-16), 0)
  assert.equal(quantileOf({ kind: 'bernoulli', chance: 1 })(1 - 1e-16), 1)
})

test('one of several is taken by the weights of the values in rising order', () => {
  const term = quantileOf({
    kind: 'oneOf',
    values: [
      { value: 84, weight: 20 },
      { value: 36, weight: 35 },
      { value: 48, weight: 0 },
      { value: 60, weight: 45 },
    ],
  })
  // 36 up to 0.35, 60 up to 0.80, then 84.
  assert.deepEqual([1e-9, 0.35, 0.350001, 0.8, 0.800001, 1 - 1e-9].map(term), [36, 36, 60, 60, 84, 84])
})

test('of samples the smallest with at least a share u at or below it is taken', () => {
  const sample = quantileOf({ kind: 'samples', values: [40, 10, 30, 20] })
  assert.deepEqual([0.01, 0.25, 0.26, 0.75, 0.76, 0.99].map(sample), [10, 10, 20, 30, 40, 40])
})

test('a typed range has its ends at the 5th and the 95th percentile', () => {
  const ranges = [
    [100_000, 350_000, 'amount', 'lognormal'],
    [0.02, 0.3, 'share', 'logitnormal'],
    [-0.02, 0.05, 'rate', 'normal'],
    [0.01, 0.05, 'rate', 'normal'],
    [-500, 2_000, 'amount', 'normal'],
    [0, 2_000, 'amount', 'normal'],
  ] as const
  for (const [low, high, kind, expected] of ranges) {
    const shape = intervalToShape(low, high, kind)
    assert.equal(shape.kind, expected)
    assertNear(quantileOf(shape)(0.05), low, 1e-12 * high)
    assertNear(quantileOf(shape)(0.95), high, 1e-12 * high)
  }
})

test('the middle of an amount is its geometric mean', () => {
  // √(100 × 400) = 200
  assertClose(quantileOf(intervalToShape(100, 400, 'amount'))(0.5), 200, 1e-14)
})

test('a range without width is certain', () => {
  assert.deepEqual(intervalToShape(3, 3, 'amount'), { kind: 'certain', value: 3 })
  assert.deepEqual(intervalToShape(0, 0, 'share'), { kind: 'certain', value: 0 })
})

const SENSELESS: readonly Shape[] = [
  { kind: 'normal', mean: 0, sd: -1 },
  { kind: 'lognormal', logMean: 0, logSd: NaN },
  { kind: 'uniform', low: 2, high: 1 },
  { kind: 'triangular', low: 0, likely: 11, high: 10 },
  { kind: 'pert', low: 5, likely: 4, high: 10 },
  { kind: 'beta', alpha: 0, beta: 1 },
  { kind: 'beta', alpha: 1, beta: Infinity },
  { kind: 'oneOf', values: [] },
  { kind: 'oneOf', values: [{ value: 1, weight: 0 }] },
  { kind: 'samples', values: [] },
]

for (const shape of SENSELESS)
  test(`a shape without meaning stops the work: ${JSON.stringify(shape)}`, () => {
    assert.throws(() => quantileOf(shape), { name: 'AssertionError' })
  })

test('a range that no shape fits stops the work', () => {
  assert.throws(() => intervalToShape(2, 1, 'amount'), { name: 'AssertionError' })
  assert.throws(() => intervalToShape(0, 0.5, 'share'), { name: 'AssertionError' })
  assert.throws(() => intervalToShape(0.5, 1, 'share'), { name: 'AssertionError' })
})

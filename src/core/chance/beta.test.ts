import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { assertClose, assertNear } from '../../../test/close.ts'
import { logGamma, regularisedBeta } from './maths.ts'

// Reference figures: mpmath 1.3 at 50 digits, rounded to 20.
const LOG_GAMMAS = [
  [0.001, 6.9071788853838536617],
  [0.5, 0.57236494292470008707],
  [3.5, 1.2009736023470742248],
  [10, 12.801827480081469611],
  [100, 359.13420536957539878],
] as const

for (const [x, expected] of LOG_GAMMAS)
  test(`the logarithm of gamma of ${x} is ${expected}`, () => {
    assertClose(logGamma(x), expected, 1e-14)
  })

test('gamma of 1 and of 2 is 1', () => {
  assertNear(logGamma(1), 0, 1e-14)
  assertNear(logGamma(2), 0, 1e-14)
})

test('gamma of nothing or less stops the work', () => {
  assert.throws(() => logGamma(0), { name: 'AssertionError' })
  assert.throws(() => logGamma(-1.5), { name: 'AssertionError' })
})

const BETAS = [
  [0.3, 2.5, 1.5, 0.088943723170665591581],
  [0.2, 0.5, 0.5, 0.29516723530086655719],
  [0.45, 50, 60, 0.46423529143060362867],
  [0.99, 300, 2, 0.19616357628514302634],
  // Whole parameters are binomial sums: Beta(2, 3) is below ½ when 2 or more of 4 fair coins are heads, 11/16.
  [0.5, 2, 3, 11 / 16],
  // Beta(1, 1) is uniform; Beta(3, 1) is the largest of three uniforms, x³.
  [0.37, 1, 1, 0.37],
  [0.2, 3, 1, 0.008],
] as const

for (const [x, alpha, beta, expected] of BETAS)
  test(`Beta(${alpha}, ${beta}) is below ${x} with probability ${expected}`, () => {
    assertClose(regularisedBeta(x, alpha, beta), expected, 1e-12)
  })

test('all of a beta lies between 0 and 1', () => {
  assert.equal(regularisedBeta(0, 2, 5), 0)
  assert.equal(regularisedBeta(1, 2, 5), 1)
  assert.equal(regularisedBeta(-0.1, 2, 5), 0)
})

const parameter = fc.double({ min: 0.05, max: 200, noNaN: true })

test('what is below x and what is above it make the whole, and more is below a higher x', () => {
  const share = fc.double({ min: 0.001, max: 0.999, noNaN: true })
  fc.assert(
    fc.property(share, share, parameter, parameter, (x, y, alpha, beta) => {
      assertNear(regularisedBeta(x, alpha, beta) + regularisedBeta(1 - x, beta, alpha), 1, 1e-11)
      const [low, high] = x < y ? [x, y] : [y, x]
      assert.ok(regularisedBeta(low, alpha, beta) <= regularisedBeta(high, alpha, beta) + 1e-12)
    }),
  )
})

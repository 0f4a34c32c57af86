import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { assertClose, assertNear } from '../../../test/close.ts'
import { betaAtScore } from './betaAtScore.ts'
import { normalCumulative, normalQuantile, regularisedBeta } from './maths.ts'

const SHARES = [1e-9, 1e-4, 0.01, 0.1, 0.3, 0.5, 0.77, 0.95, 0.999]

const quantileOfBeta = (alpha: number, beta: number): ((u: number) => number) => {
  const at = betaAtScore(alpha, beta)
  return (u) => at(normalQuantile(u))
}

test('Beta(1, 1) is uniform', () => {
  const quantile = quantileOfBeta(1, 1)
  for (const u of SHARES) assertNear(quantile(u), u, 3e-10)
})

test('Beta(3, 1), the largest of three uniforms, is the cube root', () => {
  const quantile = quantileOfBeta(3, 1)
  for (const u of SHARES) assertNear(quantile(u), Math.cbrt(u), 3e-10)
})

test('Beta(1, 4), the smallest of four uniforms, is one less the fourth root of the rest', () => {
  const quantile = quantileOfBeta(1, 4)
  for (const u of SHARES) assertNear(quantile(u), 1 - Math.sqrt(Math.sqrt(1 - u)), 3e-10)
})

test('Beta(½, ½), the arcsine distribution, keeps its tails', () => {
  const quantile = quantileOfBeta(0.5, 0.5)
  for (const u of SHARES) assertNear(quantile(u), Math.sin((Math.PI * u) / 2) ** 2, 2e-9)
  assertClose(quantile(1e-9), Math.sin((Math.PI * 1e-9) / 2) ** 2, 1e-7)
})

test('a beta of many thousands still finds its roots', () => {
  // Beta(n, n) is near normal about ½ with variance 1 / (4 (2n + 1)); at n = 20,000 to about a part in 10,000.
  const quantile = quantileOfBeta(20_000, 20_000)
  const sd = Math.sqrt(1 / (4 * 40_001))
  assertNear(quantile(0.95), 0.5 + 1.6448536 * sd, 1e-4 * sd)
  assert.equal(quantile(0.5), 0.5)
})

// The incomplete beta is our own; its figures are held to mpmath in beta.test.ts.
const ERRORS = [
  { least: 1, most: 60, error: 3e-10 },
  { least: 0.5, most: 60, error: 2e-9 },
  { least: 0.1, most: 100_000, error: 2e-7 },
] as const

for (const { least, most, error } of ERRORS)
  test(`between its roots a beta with parameters of ${least} or more is within ${error} of its range`, () => {
    const parameter = fc.double({ min: 0, max: 1, noNaN: true }).map((along) => least * (most / least) ** along)
    const score = fc.double({ min: -6.4, max: 6.4, noNaN: true })
    fc.assert(
      fc.property(parameter, parameter, fc.array(score, { maxLength: 20 }), (alpha, beta, scores) => {
        const at = betaAtScore(alpha, beta)
        for (const z of scores) {
          const x = at(z)
          const share = normalCumulative(z)
          // The true value lies between the two neighbours at that distance; 1e-13 is for the incomplete beta.
          assert.ok(x - error <= 0 || regularisedBeta(x - error, alpha, beta) <= share + 1e-13, `${x} is above`)
          assert.ok(x + error >= 1 || regularisedBeta(x + error, alpha, beta) >= share - 1e-13, `${x} is below`)
        }
      }),
      { numRuns: 60 },
    )
  })

test('the upper half mirrors the lower half of the mirrored beta', () => {
  const [at, mirrored] = [betaAtScore(2.6, 3.4), betaAtScore(3.4, 2.6)]
  for (const z of [-6, -2.3, -0.1, 0, 0.7, 4.4]) assertNear(at(z) + mirrored(-z), 1, 1e-14)
})

test('beyond the furthest score of a word a beta stays where it is', () => {
  const at = betaAtScore(2, 5)
  assert.equal(at(-40), at(-6.5))
  assert.equal(at(40), at(6.5))
})

test('parameters out of range stop the work', () => {
  for (const wrong of [0, 0.01, NaN, Infinity]) {
    assert.throws(() => betaAtScore(wrong, 1), { name: 'AssertionError' }, String(wrong))
    assert.throws(() => betaAtScore(1, wrong), { name: 'AssertionError' }, String(wrong))
  }
})

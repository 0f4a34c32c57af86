import assert from 'node:assert/strict'
import { test } from 'node:test'
import { assertClose, assertNear } from '../../../test/close.ts'
import { betaQuantile } from './betaQuantile.ts'

const SHARES = [1e-9, 1e-4, 0.01, 0.1, 0.3, 0.5, 0.77, 0.95, 0.999]

test('Beta(1, 1) is uniform', () => {
  const quantile = betaQuantile(1, 1)
  for (const u of SHARES) assertNear(quantile(u), u, 1e-6)
})

test('Beta(3, 1), the largest of three uniforms, is the cube root', () => {
  const quantile = betaQuantile(3, 1)
  for (const u of SHARES) assertNear(quantile(u), Math.cbrt(u), 1e-6)
})

test('Beta(1, 4), the smallest of four uniforms, is one less the fourth root of the rest', () => {
  const quantile = betaQuantile(1, 4)
  for (const u of SHARES) assertNear(quantile(u), 1 - Math.sqrt(Math.sqrt(1 - u)), 1e-6)
})

test('Beta(½, ½), the arcsine distribution, keeps its tails', () => {
  const quantile = betaQuantile(0.5, 0.5)
  for (const u of SHARES) assertNear(quantile(u), Math.sin((Math.PI * u) / 2) ** 2, 1e-5)
  // Knots 1/256 apart and straight lines between them: near 1 part in 1,000 of a tail that falls off like u².
  assertClose(quantile(1e-9), Math.sin((Math.PI * 1e-9) / 2) ** 2, 2e-3)
})

test('a beta of many thousands still finds its roots', () => {
  // Beta(n, n) is near normal about ½ with variance 1 / (4 (2n + 1)); at n = 20,000 to about a part in 10,000.
  const quantile = betaQuantile(20_000, 20_000)
  const sd = Math.sqrt(1 / (4 * 40_001))
  assertNear(quantile(0.95), 0.5 + 1.6448536 * sd, 1e-4 * sd)
  assert.equal(quantile(0.5), 0.5)
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { assertNear } from '../../../test/close.ts'
import { regularisedBeta } from './maths.ts'
import { quantileOf } from './quantile.ts'
import type { Shape } from './shape.ts'

const number = fc.double({ min: -1e9, max: 1e9, noNaN: true })
const positive = fc.double({ min: 1e-3, max: 1e3, noNaN: true })
const share = fc.double({ min: 0, max: 1, noNaN: true })
const three = fc.tuple(number, number, number).map((all) => all.sort((a, b) => a - b))

const normal = fc.record({ kind: fc.constant('normal' as const), mean: number, sd: positive })
const lognormal = fc.record({
  kind: fc.constant('lognormal' as const),
  logMean: fc.double({ min: -20, max: 20, noNaN: true }),
  logSd: fc.double({ min: 0.001, max: 3, noNaN: true }),
})
const logitnormal = fc.record({
  kind: fc.constant('logitnormal' as const),
  logitMean: fc.double({ min: -5, max: 5, noNaN: true }),
  logitSd: fc.double({ min: 0.001, max: 3, noNaN: true }),
})
const throughLogarithm: fc.Arbitrary<Shape> = fc.oneof(normal, lognormal, logitnormal)

const exactlyMonotone: fc.Arbitrary<Shape> = fc.oneof(
  number.map((value) => ({ kind: 'certain' as const, value })),
  three.map(([low, , high]) => ({ kind: 'uniform' as const, low, high })),
  three.map(([low, likely, high]) => ({ kind: 'triangular' as const, low, likely, high })),
  fc
    .array(fc.record({ value: number, weight: positive }), { minLength: 1, maxLength: 8 })
    .map((values) => ({ kind: 'oneOf' as const, values })),
  fc.array(number, { minLength: 1, maxLength: 20 }).map((values) => ({ kind: 'samples' as const, values })),
)

const open = fc.double({ min: 1e-16, max: 1 - 1.2e-16, noNaN: true })
const rising = fc.tuple(open, open).map(([u, v]): [number, number] => (u < v ? [u, v] : [v, u]))

test('a value never falls as u rises', () => {
  fc.assert(
    fc.property(exactlyMonotone, rising, (shape, [u, v]) => {
      const quantile = quantileOf(shape)
      assert.ok(quantile(u) <= quantile(v), `${quantile(u)} at ${u}, ${quantile(v)} at ${v}`)
    }),
  )
})

test('a value through a logarithm or an exponential never falls by more than their rounding', () => {
  fc.assert(
    fc.property(throughLogarithm, rising, (shape, [u, v]) => {
      const quantile = quantileOf(shape)
      const [atU, atV] = [quantile(u), quantile(v)]
      const size = Math.max(Math.abs(atU), Math.abs(atV), Math.abs(quantile(0.5)))
      assert.ok(atU <= atV + 1e-13 * size, `${atU} at ${u}, ${atV} at ${v}`)
    }),
  )
})

test('a beta and a PERT never fall, stay in their range and hit their probability', () => {
  const parameter = fc.double({ min: 1, max: 50, noNaN: true })
  fc.assert(
    fc.property(parameter, parameter, fc.array(rising, { minLength: 5, maxLength: 5 }), (alpha, beta, pairs) => {
      const quantile = quantileOf({ kind: 'beta', alpha, beta })
      for (const [u, v] of pairs) {
        // A polynomial and an exponential rise up to their rounding.
        assert.ok(quantile(u) <= quantile(v) + 1e-14 && quantile(u) >= 0 && quantile(v) <= 1)
        // Off by 3e-10 of the range at most, and the density of these is below 8; the last word's score ends the tails.
        assertNear(regularisedBeta(quantile(u), alpha, beta), u, 3e-9)
      }
    }),
    { numRuns: 15 },
  )
})

test('a PERT is symmetric when its likely value is in the middle', () => {
  fc.assert(
    fc.property(fc.double({ min: 0.01, max: 0.99, noNaN: true }), (u) => {
      assertNear(symmetricPert(u) + symmetricPert(1 - u), 40, 1e-12)
    }),
  )
})
const symmetricPert = quantileOf({ kind: 'pert', low: 10, likely: 20, high: 30 })

test('an event never starts to happen as u rises', () => {
  fc.assert(
    fc.property(share, rising, (chance, [u, v]) => {
      const happens = quantileOf({ kind: 'bernoulli', chance })
      assert.ok(happens(u) >= happens(v))
    }),
  )
})

const degenerate: fc.Arbitrary<Shape> = number.chain((value) =>
  fc.constantFrom<Shape>(
    { kind: 'certain', value },
    { kind: 'normal', mean: value, sd: 0 },
    { kind: 'lognormal', logMean: value / 1e8, logSd: 0 },
    { kind: 'logitnormal', logitMean: value / 1e8, logitSd: 0 },
    { kind: 'uniform', low: value, high: value },
    { kind: 'triangular', low: value, likely: value, high: value },
    { kind: 'pert', low: value, likely: value, high: value },
    { kind: 'oneOf', values: [{ value, weight: 3 }] },
    { kind: 'samples', values: [value, value, value] },
    { kind: 'bernoulli', chance: 1 },
    { kind: 'bernoulli', chance: 0 },
  ),
)

test('a shape without spread gives the same value for every u, to the last bit', () => {
  fc.assert(
    fc.property(degenerate, open, (shape, u) => {
      const quantile = quantileOf(shape)
      assert.ok(Object.is(quantile(u), quantile(0.5)), `${quantile(u)} against ${quantile(0.5)}`)
    }),
  )
})

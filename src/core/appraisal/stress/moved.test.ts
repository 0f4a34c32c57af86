import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Quantity } from '../../chance/quantityField.ts'
import { quantileOf } from '../../chance/quantile.ts'
import type { Shape } from '../../chance/shape.ts'
import { moved } from './moved.ts'

const quantity = (shape: Shape): Quantity => ({ path: 'a/b', shape, kind: 'amount', unit: 'pounds', words: 'some' })

const SHAPES: readonly Shape[] = [
  { kind: 'certain', value: 3 },
  { kind: 'normal', mean: 3, sd: 2 },
  { kind: 'lognormal', logMean: 1, logSd: 0.5 },
  { kind: 'logitnormal', logitMean: 0.5, logitSd: 1 },
  { kind: 'uniform', low: -1, high: 4 },
  { kind: 'triangular', low: 0, likely: 1, high: 5 },
  { kind: 'pert', low: 0, likely: 1, high: 5 },
  { kind: 'beta', alpha: 2, beta: 5 },
  { kind: 'oneOf', values: [1, 2, 9].map((value) => ({ value, weight: value })) },
  { kind: 'samples', values: [1, 4, 4, 7] },
]

for (const shape of SHAPES)
  for (const [factor, shift] of [
    [0.5, 0],
    [1, 0.03],
  ] as const)
    test(`a ${shape.kind} times ${factor} plus ${shift} moves every quantile so, and keeps its slot`, () => {
      const to = moved(quantity(shape), factor, shift)
      assert.equal(to.path, 'a/b')
      const [before, now] = [quantileOf(shape), quantileOf(to.shape)]
      // Steps of 1/1023 stand in for some shapes, exactly at the middle of each step: ½ is one, and so are these.
      for (const u of [102.5 / 1023, 0.5, 920.5 / 1023]) {
        const expected = before(u) * factor + shift
        assert.ok(Math.abs(now(u) - expected) < 1e-9, `at ${u}: ${now(u)}, not ${expected}`)
      }
    })

test('a chance of half the size is half as much where it happens, as often', () => {
  const { shape } = moved(quantity({ kind: 'bernoulli', chance: 0.25 }), 0.5, 0)
  const quantile = quantileOf(shape)
  const values = Array.from({ length: 1000 }, (_, at) => quantile((at + 0.5) / 1000))
  assert.equal(Math.max(...values), 0.5)
  assert.ok(Math.abs(values.filter((value) => value > 0).length - 250) <= 1)
})

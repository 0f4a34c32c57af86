import assert from 'node:assert/strict'
import { test } from 'node:test'
import { assertNear } from '../../../test/close.ts'
import { meanOf } from './mean.ts'
import { quantileOf } from './quantile.ts'
import type { Shape } from './shape.ts'

const SHAPES: readonly Shape[] = [
  { kind: 'certain', value: 7 },
  { kind: 'normal', mean: 3, sd: 2 },
  { kind: 'lognormal', logMean: 0.2, logSd: 0.5 },
  { kind: 'uniform', low: -1, high: 4 },
  { kind: 'triangular', low: 0, likely: 1, high: 8 },
  { kind: 'pert', low: 0, likely: 1, high: 8 },
  { kind: 'beta', alpha: 2, beta: 6 },
  { kind: 'bernoulli', chance: 0.25 },
  {
    kind: 'oneOf',
    values: [
      { value: 36, weight: 35 },
      { value: 60, weight: 65 },
    ],
  },
  { kind: 'samples', values: [1, 2, 9, 4] },
]

const SLICES = 20_000

for (const shape of SHAPES)
  test(`the mean of a ${shape.kind} is the mean of its values over an even spread of u`, () => {
    const quantile = quantileOf(shape)
    let sum = 0
    for (let slice = 0; slice < SLICES; slice++) sum += quantile((slice + 0.5) / SLICES)
    assertNear(meanOf(shape)!, sum / SLICES, 1e-3)
  })

test('a logit-normal has no mean in closed form', () => {
  assert.equal(meanOf({ kind: 'logitnormal', logitMean: 0, logitSd: 1 }), undefined)
})

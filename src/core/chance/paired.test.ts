import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { assertClose, assertNear } from '../../../test/close.ts'
import { differenceOf, isTooClose } from './paired.ts'
import { scrambleOf } from './sampling.ts'

const flags = (isHit: (trial: number) => boolean) =>
  Uint8Array.from({ length: 1_024 }, (_, trial) => (isHit(trial) ? 1 : 0))

test('plain trials carry the paired error of independent trials', () => {
  // 1,024 trials, of which 64 gain and 192 lose: mean −1/8; squares about it 256 − 1,024/64 = 240; √(240/1,023/1,024).
  const first = flags((trial) => trial % 16 === 0)
  const second = flags((trial) => trial % 16 >= 13)
  const { difference, se } = differenceOf(first, second, 'plain')
  assert.equal(difference, -0.125)
  assertClose(se, Math.sqrt(240 / 1_023 / 1_024), 1e-14)
})

test('Sobol trials carry the error between the differences of their scrambles', () => {
  // In every other scramble the first alone hits in half of the trials: differences 0 and ½, mean ¼; each is ¼ off:
  // deviation √(8/16/7), over √8 = 1/√112. What both do alike, in the other half, cancels.
  const first = flags((trial) => trial % 2 === 1 || scrambleOf(trial) % 2 === 0)
  const second = flags((trial) => trial % 2 === 1)
  const { difference, se } = differenceOf(first, second, 'sobol')
  assert.equal(difference, 0.25)
  assertClose(se, 1.21 / Math.sqrt(112), 1e-14)
})

test('two options that did the same in every trial carry an error all the same, and are too close to call', () => {
  const same = flags((trial) => trial < 300)
  for (const sampling of ['sobol', 'plain'] as const) {
    const found = differenceOf(same, same, sampling)
    assert.deepEqual(found, { difference: 0, se: 2 / 1_024 })
    assert.ok(isTooClose(found))
  }
})

test('two options that differ in one trial of each scramble have an error although their scrambles agree', () => {
  const first = flags((trial) => trial % 128 === 5)
  assert.deepEqual(
    differenceOf(
      first,
      flags(() => false),
      'sobol',
    ),
    { difference: 1 / 128, se: 4 / 1_024 },
  )
})

test('a figure in pounds that is higher by the same in every trial is higher by exactly that', () => {
  const pounds = Float64Array.from({ length: 1_024 }, (_, trial) => 1_000 * trial)
  const more = pounds.map((value) => value + 250)
  assert.deepEqual(differenceOf(more, pounds, 'sobol'), { difference: 250, se: 0 })
})

test('other numbers of trials stop the work', () => {
  assert.throws(() => differenceOf(new Uint8Array(1_024), new Uint8Array(2_048), 'sobol'), { name: 'AssertionError' })
})

const BORDERS = [
  { difference: 0.02, se: 0.01, tooClose: true },
  { difference: -0.02, se: 0.01, tooClose: true },
  { difference: 0.020000001, se: 0.01, tooClose: false },
  { difference: -0.020000001, se: 0.01, tooClose: false },
  { difference: 0, se: 0, tooClose: true },
  { difference: 1e-12, se: 0, tooClose: false },
]

for (const { difference, se, tooClose } of BORDERS)
  test(`a difference of ${difference} with an error of ${se} ${tooClose ? 'is too close' : 'is enough'} to call`, () =>
    assert.equal(isTooClose({ difference, se }), tooClose))

test('the paired difference is the difference of the means', () => {
  const pair = fc.tuple(fc.nat(1), fc.nat(1))
  fc.assert(
    fc.property(fc.array(pair, { minLength: 2, maxLength: 80 }), (pairs) => {
      const first = Uint8Array.from(pairs, ([hit]) => hit)
      const second = Uint8Array.from(pairs, ([, hit]) => hit)
      const hitsOf = (hits: Uint8Array) => hits.reduce((sum, hit) => sum + hit, 0)
      const expected = (hitsOf(first) - hitsOf(second)) / pairs.length
      assertNear(differenceOf(first, second, 'plain').difference, expected, 1e-15)
    }),
  )
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { assertClose } from '../../../test/close.ts'
import { assertWholeBlocks, errorLeavingOut, scrambleError, scrambleOf, sumsByScramble } from './sampling.ts'

test('the error of eight figures is their deviation over √8, a fifth wider for there being only eight', () => {
  // 1 to 8: squares about 4.5 sum to 42; deviation √6; √6 / √8 = √0.75.
  assertClose(scrambleError([1, 2, 3, 4, 5, 6, 7, 8]), 1.21 * Math.sqrt(0.75), 1e-15)
})

test('equal figures have no error at all', () => {
  assert.equal(scrambleError(Array.from({ length: 8 }, () => 0.1)), 0)
  assert.equal(errorLeavingOut(Array.from({ length: 8 }, () => 0.1)), 0)
})

test('errors are told from eight figures, no more and no fewer', () => {
  assert.throws(() => scrambleError([1, 2, 3]), { name: 'AssertionError' })
})

test('for a mean, leaving out each scramble in turn tells the same error', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -1e6, max: 1e6 }), { minLength: 8, maxLength: 8 }), (figures) => {
      const sum = figures.reduce((all, figure) => all + figure, 0)
      const without = figures.map((figure) => (sum - figure) / 7)
      assertClose(errorLeavingOut(without), scrambleError(figures), 1e-9)
    }),
  )
})

test('trials go to scrambles 128 at a time, block after block', () => {
  const cases = [
    [0, 0],
    [127, 0],
    [128, 1],
    [1_023, 7],
    [1_024, 0],
    [2_047, 7],
  ] as const
  for (const [trial, scramble] of cases) assert.equal(scrambleOf(trial), scramble)
})

test('sums by scramble gather every block', () => {
  const values = Float64Array.from({ length: 2_048 }, (_, trial) => scrambleOf(trial) + (trial < 1_024 ? 0 : 10))
  const expected = Float64Array.from({ length: 8 }, (_, scramble) => 128 * (scramble + scramble + 10))
  assert.deepEqual(sumsByScramble(values), expected)
  assert.deepEqual(
    sumsByScramble(values, 1),
    expected.map((sum) => sum - 256),
  )
})

test('trials that are not whole blocks stop the work', () => {
  assertWholeBlocks(3_072)
  assert.throws(() => assertWholeBlocks(0), { name: 'AssertionError' })
  assert.throws(() => assertWholeBlocks(1_000), { name: 'AssertionError' })
})

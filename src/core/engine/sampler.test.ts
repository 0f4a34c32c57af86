import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { assertNear } from '../../../test/close.ts'
import { BLOCK_TRIALS } from '../chance/block.ts'
import { choleskyOf } from '../chance/cholesky.ts'
import { fillWords } from '../chance/counter.ts'
import type { Shape } from '../chance/shape.ts'
import { fillPoints, scrambledSlot } from '../chance/sobol/scramble.ts'
import { readingOf, readWord } from '../chance/table/reading.ts'
import { leaningSlots, makeDrawing, type Sampler } from './sampler.ts'

const SEED = 2018
const rows = (...terms: number[][]) => terms.map((row) => Float64Array.from(row))
const CORRELATIONS = rows([1, 0.5, -0.3], [0.5, 1, -0.1], [-0.3, -0.1, 1])
const UNIFORM: Shape = { kind: 'uniform', low: 0, high: 1 }

/** Slots of the same shape, all linked by a matrix of correlations; in the plan or drawn plainly. */
function linkedBy(correlations: readonly Float64Array[], dimensions: readonly (number | null)[]): Sampler {
  const slots = dimensions.map((dimension, at) => ({ key: `slot ${at}`, dimension }))
  return {
    slots,
    linked: [{ slots: slots.map((_, at) => at), factor: choleskyOf(correlations)! }],
    drawn: slots.map(({ key }, slot) => ({ key, slot, reading: readingOf(UNIFORM) })),
  }
}

const PLAIN = linkedBy(CORRELATIONS, [null, null, null])
const TRIALS = 20_480
const upTo = (trials: number): number[] => Array.from({ length: trials }, (_, trial) => trial)

test('linked quantities have the rank correlations of the copula', () => {
  const { values } = makeDrawing(PLAIN, SEED).futures(upTo(TRIALS))
  const uniforms = [...values.values()]
  CORRELATIONS.forEach((terms, row) => {
    for (let column = 0; column < row; column++) {
      const products = uniforms[row]!.map((u, trial) => 12 * (u - 0.5) * (uniforms[column]![trial]! - 0.5))
      const rankCorrelation = products.reduce((sum, product) => sum + product, 0) / TRIALS
      // Pearson (1907): a normal correlation r is a rank correlation of (6/π) arcsin(r/2). Four standard errors.
      assertNear(rankCorrelation, (6 / Math.PI) * Math.asin(terms[column]! / 2), 4 / Math.sqrt(TRIALS))
    }
  })
})

test('each linked quantity alone is still uniform', () => {
  for (const row of makeDrawing(PLAIN, SEED).futures(upTo(TRIALS)).values.values()) {
    const counts = Array.from({ length: 16 }, () => 0)
    for (const u of row) counts[Math.floor(16 * u)]! += 1
    const expected = TRIALS / 16
    const chiSquare = counts.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0)
    // 15 degrees of freedom: above 44.26 once in 10,000 seeds, and this seed is fixed.
    assert.ok(chiSquare < 44.26, `chi-square ${chiSquare}`)
  }
})

test('quantities that wholly fix each other draw alike, or opposite', () => {
  const sampler = linkedBy(rows([1, 1, -1], [1, 1, -1], [-1, -1, 1]), [0, 1, 2])
  const [first, second, third] = [...makeDrawing(sampler, SEED).futures(upTo(100)).values.values()]
  for (const [trial, u] of first!.entries()) {
    // Read from a word and from its score, in tables of 961 and 1,664 parts.
    assertNear(second![trial]!, u, 2e-5)
    assertNear(third![trial]!, 1 - u, 2e-5)
  }
})

test('a slot leans on those before it that it is linked with; one that leans on none keeps its own words', () => {
  const sampler = linkedBy(rows([1, 0, 0.6], [0, 1, 0], [0.6, 0, 1]), [null, 0, 1])
  // The third is 0.6 of the first and 0.8 of itself: 0.36 + 0.64 = 1.
  assert.deepEqual(leaningSlots(sampler), [
    {
      slot: 2,
      weights: [
        { slot: 0, weight: 0.6 },
        { slot: 2, weight: 0.8 },
      ],
    },
  ])
  const words = new Uint32Array(BLOCK_TRIALS)
  const { values } = makeDrawing(sampler, SEED).futures(upTo(BLOCK_TRIALS))
  const read = () => Float64Array.from(words, (word) => readWord(readingOf(UNIFORM), word))
  fillWords(words, SEED, 'slot 0', 0)
  assert.deepEqual(values.get('slot 0'), read())
  fillPoints(words, scrambledSlot(SEED, 'slot 1', 0), 0)
  assert.deepEqual(values.get('slot 1'), read())
})

test('trials by their numbers, in any order and from any block, are the trials of a long run', () => {
  const drawing = makeDrawing(linkedBy(CORRELATIONS, [0, null, 1]), SEED)
  const long = drawing.futures(upTo(3 * BLOCK_TRIALS))
  fc.assert(
    fc.property(fc.array(fc.nat(3 * BLOCK_TRIALS - 1), { minLength: 1, maxLength: 9 }), (trials) => {
      const { values } = drawing.futures(trials)
      for (const [key, all] of long.values)
        assert.deepEqual(
          [...values.get(key)!],
          trials.map((trial) => all[trial]!),
        )
    }),
    { numRuns: 30 },
  )
})

test('a number that is no trial stops the work', () => {
  for (const wrong of [-1, 0.5, NaN])
    assert.throws(() => makeDrawing(PLAIN, SEED).futures([wrong]), { name: 'AssertionError' }, String(wrong))
})

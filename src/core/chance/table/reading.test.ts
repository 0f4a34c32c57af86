import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { fillWords } from '../counter.ts'
import { normalCumulative, normalQuantile } from '../maths.ts'
import { quantileOf } from '../quantile.ts'
import type { Shape } from '../shape.ts'
import { readingOf, readScore, readWord } from './reading.ts'
import { shareOfWord } from './word.ts'

const words = new Uint32Array(4_000)
fillWords(words, 2018, 'table/reading', 0)

// Each with its standard deviation, by the usual formulas, and how far a table may be from the quantile, in them. A
// straight line over h of a share is off by h²/8 of the bend: 1.4e-5 for a normal, more where a tail is long.
const CONTINUOUS: readonly { shape: Shape; sd: number; error: number }[] = [
  { shape: { kind: 'normal', mean: 100, sd: 20 }, sd: 20, error: 1.4e-5 },
  // √(e^(s²) − 1) e^(s²/2) × the median 1
  { shape: { kind: 'lognormal', logMean: 0, logSd: 0.4 }, sd: 0.451, error: 2e-4 },
  { shape: { kind: 'logitnormal', logitMean: -2, logitSd: 0.5 }, sd: 0.06, error: 2e-4 },
  { shape: { kind: 'uniform', low: -2, high: 6 }, sd: 8 / Math.sqrt(12), error: 1e-15 },
  { shape: { kind: 'triangular', low: 3, likely: 6, high: 12 }, sd: 1.871, error: 5e-5 },
  { shape: { kind: 'triangular', low: 3, likely: 3, high: 12 }, sd: 2.121, error: 5e-5 },
  { shape: { kind: 'pert', low: 100, likely: 200, high: 350 }, sd: 46.3, error: 5e-5 },
  { shape: { kind: 'pert', low: 100, likely: 100, high: 350 }, sd: 35.2, error: 5e-5 },
  { shape: { kind: 'beta', alpha: 2, beta: 38 }, sd: 0.034, error: 5e-5 },
  { shape: { kind: 'beta', alpha: 0.5, beta: 0.5 }, sd: 0.3536, error: 5e-5 },
]

for (const { shape, sd, error } of CONTINUOUS) {
  test(`words of ${JSON.stringify(shape)} are read within ${error} standard deviations of its quantile`, () => {
    const [reading, quantile] = [readingOf(shape), quantileOf(shape)]
    for (const word of words) {
      const share = shareOfWord(word)
      const distance = Math.abs(readWord(reading, word) - quantile(share)) / sd
      if (Math.abs(share - 0.5) < 0.49997) assert.ok(distance <= error, `${distance} at ${share}`)
    }
  })

  test(`scores of ${JSON.stringify(shape)} are read within 1e-4 standard deviations of its quantile`, () => {
    const [reading, quantile] = [readingOf(shape), quantileOf(shape)]
    for (const word of words) {
      const score = normalQuantile(shareOfWord(word))
      const distance = Math.abs(readScore(reading, score) - quantile(normalCumulative(score))) / sd
      assert.ok(distance <= 1e-4, `${distance} at ${score}`)
    }
  })
}

const STEPPED: readonly Shape[] = [
  { kind: 'certain', value: 7 },
  { kind: 'bernoulli', chance: 0.35 },
  { kind: 'bernoulli', chance: 0 },
  { kind: 'bernoulli', chance: 1 },
  { kind: 'bernoulli', chance: 3.5 / 2 ** 32 },
  {
    kind: 'oneOf',
    values: [
      { value: 84, weight: 20 },
      { value: 36, weight: 35 },
      { value: 48, weight: 0 },
      { value: 60, weight: 45 },
    ],
  },
  { kind: 'samples', values: [40, 10, 30, 20] },
  { kind: 'samples', values: Array.from({ length: 100 }, (_, index) => (index * 37) % 55) },
]

/** Words on either side of every share where one of these shapes could step. */
const edges = [35, 80, ...Array.from({ length: 99 }, (_, index) => index + 1)].flatMap((hundredths) => {
  const word = Math.floor((hundredths / 100) * 2 ** 32)
  return [word - 1, word, word + 1]
})

for (const shape of STEPPED)
  test(`each word of ${JSON.stringify(shape).slice(0, 60)} gives its quantile to the bit, around steps too`, () => {
    const [reading, quantile] = [readingOf(shape), quantileOf(shape)]
    for (const word of [0, 1, 2, 3, 4, 2 ** 32 - 2, 2 ** 32 - 1, ...edges, ...words])
      assert.equal(readWord(reading, word), quantile(shareOfWord(word)), `word ${word}`)
  })

test('a linked step comes at the score of its share', () => {
  const event = readingOf({ kind: 'bernoulli', chance: 0.35 })
  // The score of 0.35 is −0.38532046640756773 (mpmath).
  assert.deepEqual(
    [-9, -0.3854, -0.3853, 9].map((score) => readScore(event, score)),
    [1, 1, 0, 0],
  )
  const sample = readingOf({ kind: 'samples', values: [40, 10, 30, 20] })
  assert.deepEqual(
    [-9, -0.01, 0.01, 0.674, 0.675].map((score) => readScore(sample, score)),
    [10, 20, 30, 30, 40],
  )
})

test('what a value becomes is folded in: at a knot to the bit, between knots as near as the table', () => {
  const becomes = (days: number): number => Math.min(6, days / 30)
  const shape: Shape = { kind: 'pert', low: 10, likely: 45, high: 400 }
  const [reading, quantile] = [readingOf(shape, becomes), quantileOf(shape)]
  // Word 2^30 − 2^16 is a knot of every table.
  const knot = 2 ** 30 - 65_536
  assert.equal(readWord(reading, knot), becomes(quantile(shareOfWord(knot))))
  for (const word of words)
    assert.ok(Math.abs(readWord(reading, word) - becomes(quantile(shareOfWord(word)))) < 0.01, `word ${word}`)
})

test('a normal, a uniform, a step and a certain value can become something else too', () => {
  const squared = (value: number): number => value * value
  assert.equal(readWord(readingOf({ kind: 'certain', value: 3 }, squared), 5), 9)
  assert.equal(readWord(readingOf({ kind: 'normal', mean: 3, sd: 0 }, squared), 5), 9)
  assert.deepEqual(
    [0, 2 ** 32 - 1].map((word) => readWord(readingOf({ kind: 'samples', values: [2, 5] }, squared), word)),
    [4, 25],
  )
  for (const shape of [
    { kind: 'normal', mean: 0, sd: 1 },
    { kind: 'uniform', low: -1, high: 3 },
  ] as const) {
    const knot = 2 ** 31 - 65_536
    assert.equal(readWord(readingOf(shape, squared), knot), squared(quantileOf(shape)(shareOfWord(knot))))
    assert.equal(readScore(readingOf(shape, squared), 0), squared(quantileOf(shape)(0.5)))
  }
})

test('a shape without spread is one constant, the same bits as its median', () => {
  // No quantity that can be typed is -0.
  const value = fc.double({ min: -1e6, max: 1e6, noNaN: true }).map((each) => (each === 0 ? 0 : each))
  const without = value.chain((value) =>
    fc.constantFrom<Shape>(
      { kind: 'normal', mean: value, sd: 0 },
      { kind: 'lognormal', logMean: value / 1e5, logSd: 0 },
      { kind: 'logitnormal', logitMean: value / 1e5, logitSd: 0 },
      { kind: 'uniform', low: value, high: value },
      { kind: 'triangular', low: value, likely: value, high: value },
      { kind: 'pert', low: value, likely: value, high: value },
      { kind: 'oneOf', values: [{ value, weight: 3 }] },
      { kind: 'samples', values: [value, value, value] },
    ),
  )
  fc.assert(
    fc.property(without, (shape) => {
      assert.deepEqual(readingOf(shape), { kind: 'constant', value: quantileOf(shape)(0.5) })
    }),
  )
})

const amount = fc.double({ min: -1e6, max: 1e6, noNaN: true })
const sorted = fc.tuple(amount, amount, amount).map((all) => all.sort((a, b) => a - b))
const rising: fc.Arbitrary<Shape> = fc.oneof(
  fc.record({ kind: fc.constant('normal' as const), mean: amount, sd: fc.double({ min: 0, max: 1e6, noNaN: true }) }),
  sorted.map(([low, , high]) => ({ kind: 'uniform' as const, low: low, high: high })),
  sorted.map(([low, likely, high]) => ({ kind: 'triangular' as const, low: low, likely: likely, high: high })),
  fc.array(amount, { minLength: 1, maxLength: 9 }).map((values) => ({ kind: 'samples' as const, values })),
)

test('a reading never falls as the word or the score rises', () => {
  const word = fc.integer({ min: 0, max: 2 ** 32 - 1 })
  const score = fc.double({ min: -7, max: 7, noNaN: true })
  fc.assert(
    fc.property(rising, word, word, score, score, (shape, word, otherWord, score, otherScore) => {
      const reading = readingOf(shape)
      const lowWord = Math.min(word, otherWord)
      assert.ok(readWord(reading, lowWord) <= readWord(reading, Math.max(word, otherWord)))
      const lowScore = Math.min(score, otherScore)
      assert.ok(readScore(reading, lowScore) <= readScore(reading, Math.max(score, otherScore)))
    }),
  )
})

test('equal shapes share a reading while few others were asked for, and what they become is told apart', () => {
  const shape = (mean: number): Shape => ({ kind: 'lognormal', logMean: mean, logSd: 0.3 })
  const first = readingOf(shape(0))
  assert.equal(readingOf(shape(0)), first)
  const half = (value: number): number => value / 2
  assert.equal(readingOf(shape(0), half), readingOf(shape(0), half))
  assert.notEqual(readingOf(shape(0), half), first)
  for (let mean = 1; mean <= 200; mean++) readingOf(shape(mean))
  assert.notEqual(readingOf(shape(0)), first)
})

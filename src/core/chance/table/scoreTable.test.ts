import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { assertNear } from '../../../../test/close.ts'
import { exponential, normalCumulative } from '../maths.ts'
import { uniformOverScores } from './reading.ts'
import { lookUpScore, scoreAtKnot, SCORE_KNOTS, scoreTable } from './scoreTable.ts'

const squares = scoreTable(Float64Array.from({ length: SCORE_KNOTS }, (_, knot) => scoreAtKnot(knot) ** 2))

const BY_HAND = [
  { score: 0, value: 0, because: 'a knot' },
  { score: 0.5, value: 0.25, because: 'a knot, 64 from the middle' },
  { score: 1.5 / 128, value: 2.5 / 128 ** 2, because: 'halfway from 1/128² to 4/128²' },
  { score: -1.75 / 128, value: 3.25 / 128 ** 2, because: 'a quarter of the way from 4/128² to 1/128²' },
  { score: 6.5, value: 42.25, because: 'the last knot' },
  { score: 9, value: 42.25, because: 'beyond the last knot' },
  { score: -Infinity, value: 42.25, because: 'beyond the first' },
] as const

for (const { score, value, because } of BY_HAND)
  test(`a table of squares gives ${value} at a score of ${score}: ${because}`, () => {
    assert.equal(lookUpScore(squares, score), value)
  })

test('a table of e^z is within 1 part in 130,000', () => {
  const table = scoreTable(Float64Array.from({ length: SCORE_KNOTS }, (_, knot) => exponential(scoreAtKnot(knot))))
  fc.assert(
    fc.property(fc.double({ min: -6.5, max: 6.5, noNaN: true }), (z) => {
      // A straight line between knots h apart is off by at most h²/8 of the bend: (1/128)² / 8 = 1 / 131,072.
      assertNear(lookUpScore(table, z) / Math.exp(z), 1, 1.01 / 131_072)
    }),
  )
})

test('a uniform over scores has the cumulative normal at every knot, to the bit', () => {
  for (let knot = 0; knot < SCORE_KNOTS; knot++) {
    const score = scoreAtKnot(knot)
    assert.equal(lookUpScore(uniformOverScores(), score), normalCumulative(score))
  }
})

test('a score table of values that never fall never falls', () => {
  const finite = fc.double({ min: -1e9, max: 1e9, noNaN: true })
  const score = fc.double({ min: -8, max: 8, noNaN: true })
  fc.assert(
    fc.property(fc.array(finite, { minLength: 1, maxLength: 40 }), score, score, (some, one, other) => {
      const table = scoreTable(Float64Array.from({ length: SCORE_KNOTS }, (_, at) => some[at % some.length]!).sort())
      assert.ok(lookUpScore(table, Math.min(one, other)) <= lookUpScore(table, Math.max(one, other)))
    }),
  )
})

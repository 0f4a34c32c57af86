import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { assertNear } from '../../../test/close.ts'
import { choleskyOf } from './cholesky.ts'

const rows = (...terms: number[][]) => terms.map((row) => Float64Array.from(row))

test('the factor of a correlation of 0.6 is worked by hand', () => {
  // Second row: 0.6, and √(1 − 0.36) = 0.8.
  assert.deepEqual(choleskyOf(rows([1, 0.6], [0.6, 1])), rows([1, 0], [0.6, 0.8]))
})

test('quantities that wholly fix each other have a factor', () => {
  assert.deepEqual(choleskyOf(rows([1, 1, -1], [1, 1, -1], [-1, -1, 1])), rows([1, 0, 0], [1, 0, 0], [-1, 0, 0]))
})

test('three quantities can each stand at −½ to the others', () => {
  assert.ok(choleskyOf(rows([1, -0.5, -0.5], [-0.5, 1, -0.5], [-0.5, -0.5, 1])) !== undefined)
})

const IMPOSSIBLE = [
  ['two alike that stand apart to a third', rows([1, 1, 0], [1, 1, 1], [0, 1, 1])],
  ['three, each the opposite of the others', rows([1, -0.9, -0.9], [-0.9, 1, -0.9], [-0.9, -0.9, 1])],
  // Three can each stand at −½ to the others and no further: 1 + 2r is an eigenvalue.
  ['three just too far apart', rows([1, -0.51, -0.51], [-0.51, 1, -0.51], [-0.51, -0.51, 1])],
] as const

for (const [name, matrix] of IMPOSSIBLE)
  test(`correlations that cannot all hold have no factor: ${name}`, () => {
    assert.equal(choleskyOf(matrix), undefined)
  })

/** Correlations between random directions, which can always hold: as many directions as quantities, or fewer. */
const possible = fc.tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 6 })).chain(([size, dimensions]) =>
  fc
    .array(fc.array(fc.double({ min: 0.1, max: 1, noNaN: true }), { minLength: dimensions, maxLength: dimensions }), {
      minLength: size,
      maxLength: size,
    })
    .map((directions) => {
      const unit = directions.map((terms) => {
        const length = Math.sqrt(terms.reduce((sum, term) => sum + term * term, 0))
        return terms.map((term) => term / length)
      })
      return unit.map((first) =>
        Float64Array.from(unit, (second) => first.reduce((sum, term, k) => sum + term * second[k]!, 0)),
      )
    }),
)

test('a factor times itself is the matrix, and each row has length 1', () => {
  fc.assert(
    fc.property(possible, (matrix) => {
      const factor = choleskyOf(matrix)
      assert.ok(factor !== undefined)
      matrix.forEach((terms, row) => {
        terms.forEach((term, column) => {
          const again = factor[row]!.reduce((sum, weight, k) => sum + weight * factor[column]![k]!, 0)
          assertNear(again, term, 3e-6)
        })
      })
    }),
  )
})

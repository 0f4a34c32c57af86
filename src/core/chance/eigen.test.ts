import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { assertNear } from '../../../test/close.ts'
import { eigenOf } from './eigen.ts'

test('a correlation of r has eigenvalues 1 + r and 1 − r', () => {
  const { values } = eigenOf([Float64Array.of(1, 0.6), Float64Array.of(0.6, 1)])
  const [low, high] = [...values].sort((a, b) => a - b)
  assertNear(low!, 0.4, 1e-15)
  assertNear(high!, 1.6, 1e-15)
})

test('a diagonal matrix is left as it is', () => {
  const { values, vectors } = eigenOf([Float64Array.of(3, 0), Float64Array.of(0, -2)])
  assert.deepEqual([...values], [3, -2])
  assert.deepEqual(vectors, [Float64Array.of(1, 0), Float64Array.of(0, 1)])
})

const symmetric = fc
  .integer({ min: 1, max: 7 })
  .chain((size) =>
    fc
      .array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: size * size, maxLength: size * size })
      .map((terms) =>
        Array.from({ length: size }, (_, row) =>
          Float64Array.from(
            { length: size },
            (_, column) => terms[Math.min(row, column) * size + Math.max(row, column)]!,
          ),
        ),
      ),
  )

test('the matrix is made again of its eigenvalues and eigenvectors', () => {
  fc.assert(
    fc.property(symmetric, (matrix) => {
      const { values, vectors } = eigenOf(matrix)
      matrix.forEach((terms, row) => {
        terms.forEach((term, column) => {
          const again = values.reduce((sum, value, k) => sum + value * vectors[row]![k]! * vectors[column]![k]!, 0)
          assertNear(again, term, 1e-13)
        })
      })
    }),
  )
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { assertNear } from '../../../test/close.ts'
import { choleskyOf } from './cholesky.ts'
import { nearestCorrelation } from './nearestCorrelation.ts'

const rows = (...terms: number[][]) => terms.map((row) => Float64Array.from(row))

// The two worked examples of Higham (2002), printed there to four places.
const PUBLISHED = [
  [rows([1, 1, 0], [1, 1, 1], [0, 1, 1]), rows([1, 0.7607, 0.1573], [0.7607, 1, 0.7607], [0.1573, 0.7607, 1])],
  [
    rows([2, -1, 0, 0], [-1, 2, -1, 0], [0, -1, 2, -1], [0, 0, -1, 2]),
    rows(
      [1, -0.8084, 0.1916, 0.1068],
      [-0.8084, 1, -0.6562, 0.1916],
      [0.1916, -0.6562, 1, -0.8084],
      [0.1068, 0.1916, -0.8084, 1],
    ),
  ],
] as const

for (const [asked, expected] of PUBLISHED)
  test(`the nearest correlation matrix of ${asked.length} quantities is the published one`, () => {
    nearestCorrelation(asked).forEach((terms, row) => {
      terms.forEach((term, column) => assertNear(term, expected[row]![column]!, 0.00005))
    })
  })

test('correlations that can hold are left as they are', () => {
  const asked = rows([1, 0.5, -0.3], [0.5, 1, -0.1], [-0.3, -0.1, 1])
  nearestCorrelation(asked).forEach((terms, row) => {
    terms.forEach((term, column) => assertNear(term, asked[row]![column]!, 1e-12))
  })
})

test('whatever was asked, the answer can hold: it has a factor and ones on its diagonal', () => {
  const pair = fc.double({ min: -1, max: 1, noNaN: true })
  fc.assert(
    fc.property(fc.array(pair, { minLength: 6, maxLength: 6 }), ([ab, ac, ad, bc, bd, cd]) => {
      const nearest = nearestCorrelation(
        rows([1, ab!, ac!, ad!], [ab!, 1, bc!, bd!], [ac!, bc!, 1, cd!], [ad!, bd!, cd!, 1]),
      )
      assert.ok(choleskyOf(nearest) !== undefined)
      nearest.forEach((terms, row) => assert.equal(terms[row], 1))
    }),
    { numRuns: 40 },
  )
})

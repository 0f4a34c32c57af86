import { eigenOf, type Matrix } from './eigen.ts'

/** Distances under this, in any one correlation, are not pursued further. */
const CLOSE_ENOUGH = 1e-9
const MOST_ROUNDS = 2_000

/** The smallest eigenvalue left at the end: above 0, so that the factor of the result is beyond doubt. */
const LEAST_EIGENVALUE = 1e-9

/**
 * The correlation matrix nearest to a symmetric matrix, by the sum of squared differences.
 *
 * Alternating projections: onto the positive semi-definite matrices (negative eigenvalues to 0), onto those with ones
 * on the diagonal, and again, with Dykstra's correction, without which the end point would not be the nearest.
 * Source: Higham (2002), Computing the nearest correlation matrix, IMA Journal of Numerical Analysis 22(3), 329-343.
 */
export function nearestCorrelation(asked: Matrix): Matrix {
  let current: Matrix = asked
  let correction: Matrix = asked.map(({ length }) => new Float64Array(length))
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const corrected = minus(current, correction)
    const possible = withEigenvaluesFrom(0, corrected)
    correction = minus(possible, corrected)
    current = withUnitDiagonal(possible)
    if (furthest(minus(current, possible)) < CLOSE_ENOUGH) break
  }
  return scaledToUnitDiagonal(withEigenvaluesFrom(LEAST_EIGENVALUE, current))
}

/** The matrix with every eigenvalue under `least` raised to it. */
function withEigenvaluesFrom(least: number, matrix: Matrix): Matrix {
  const { values, vectors } = eigenOf(matrix)
  return matrix.map((_, row) =>
    Float64Array.from(matrix, (_, column) => {
      let sum = 0
      values.forEach((value, k) => {
        sum += Math.max(value, least) * vectors[row]![k]! * vectors[column]![k]!
      })
      return sum
    }),
  )
}

function minus(first: Matrix, second: Matrix): Matrix {
  return first.map((terms, row) => terms.map((term, column) => term - second[row]![column]!))
}

function withUnitDiagonal(matrix: Matrix): Matrix {
  return matrix.map((terms, row) => terms.map((term, column) => (row === column ? 1 : term)))
}

/** Divided by the roots of the diagonal, which cannot make an eigenvalue negative; the diagonal is exactly 1. */
function scaledToUnitDiagonal(matrix: Matrix): Matrix {
  const roots = matrix.map((terms, row) => Math.sqrt(terms[row]!))
  return withUnitDiagonal(
    matrix.map((terms, row) => terms.map((term, column) => term / (roots[row]! * roots[column]!))),
  )
}

function furthest(matrix: Matrix): number {
  return Math.max(...matrix.map((terms) => Math.max(...terms.map(Math.abs))))
}

import type { Matrix } from './eigen.ts'

/** A pivot this near 0 is a quantity that the earlier ones fix wholly; the rest is rounding. */
const NO_VARIANCE = 1e-12
/**
 * A pivot further below 0 than this is no rounding. Quantities that all but fix each other leave a pivot near the root
 * of `NO_VARIANCE`; each division by one makes a rounding error a million times larger.
 */
const IMPOSSIBLE_BELOW = -1e-6
/** What two quantities can still share when one has no variance left, √NO_VARIANCE, doubled for rounding. */
const NO_COVARIANCE = 2e-6

/**
 * The lower triangular factor L of a correlation matrix C = L Lᵀ, or undefined when C is not positive semi-definite:
 * when no quantities could have these correlations all at once.
 *
 * Each row of L has length 1, so a row times independent normal scores is a normal score again. A matrix that is only
 * just possible (a correlation of 1) has columns of 0.
 * Source: Golub and Van Loan (2013), Matrix Computations, 4.2.
 */
export function choleskyOf(correlations: Matrix): Float64Array[] | undefined {
  const factor = correlations.map(({ length }) => new Float64Array(length))
  for (let row = 0; row < factor.length; row++) {
    for (let column = 0; column <= row; column++) {
      const left = leftOver(correlations, factor, row, column)
      const pivot = factor[column]![column]!
      if (row === column) {
        if (left < IMPOSSIBLE_BELOW) return undefined
        factor[row]![row] = left < NO_VARIANCE ? 0 : Math.sqrt(left)
      } else if (pivot === 0) {
        if (Math.abs(left) > NO_COVARIANCE) return undefined
      } else factor[row]![column] = left / pivot
    }
  }
  return factor
}

/** What of a correlation the columns before do not yet account for. */
function leftOver(correlations: Matrix, factor: Matrix, row: number, column: number): number {
  let left = correlations[row]![column]!
  for (let before = 0; before < column; before++) left -= factor[row]![before]! * factor[column]![before]!
  return left
}

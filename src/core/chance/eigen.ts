import { assert } from '../shared/assert.ts'

/** A square matrix as its rows. */
export type Matrix = readonly Float64Array[]

/** Each sweep about squares the distance to diagonal once it is small, so a dozen is usual. */
const MOST_SWEEPS = 60

/** An off-diagonal term this small is rounding: matrices here have terms of about 1. */
const NEGLIGIBLE = 1e-15

/**
 * Eigenvalues and eigenvectors of a symmetric matrix, in no order; the vectors are the columns of `vectors`.
 *
 * Cyclic Jacobi: each pair of rows is turned so that its off-diagonal term becomes 0, sweep after sweep. Slow for
 * large matrices, but short, accurate for small eigenvalues, and made of + - * / √ alone.
 * Source: Golub and Van Loan (2013), Matrix Computations, 8.5.
 */
export function eigenOf(symmetric: Matrix): { readonly values: Float64Array; readonly vectors: Matrix } {
  const size = symmetric.length
  const matrix = symmetric.map((row) => row.slice())
  const vectors = identity(size)
  for (let sweep = 0; largestOffDiagonal(matrix) > NEGLIGIBLE; sweep++) {
    assert(sweep < MOST_SWEEPS, `Jacobi has not settled after ${sweep} sweeps`)
    for (let p = 0; p < size; p++) for (let q = p + 1; q < size; q++) turn(matrix, vectors, p, q)
  }
  return { values: Float64Array.from(matrix, (row, index) => row[index]!), vectors }
}

/** Ones on the diagonal, 0 elsewhere. */
export function identity(size: number): Float64Array[] {
  return Array.from({ length: size }, (_, row) => Float64Array.from({ length: size }, (_, column) => +(row === column)))
}

function largestOffDiagonal(matrix: Matrix): number {
  let largest = 0
  matrix.forEach((row, p) => {
    for (let q = p + 1; q < row.length; q++) largest = Math.max(largest, Math.abs(row[q]!))
  })
  return largest
}

/** Turn rows and columns p and q so that the term they share becomes 0. */
function turn(matrix: Matrix, vectors: Matrix, p: number, q: number): void {
  const shared = matrix[p]![q]!
  if (shared === 0) return
  const slope = (matrix[q]![q]! - matrix[p]![p]!) / (2 * shared)
  const tangent = (slope < 0 ? -1 : 1) / (Math.abs(slope) + Math.sqrt(slope * slope + 1))
  const cosine = 1 / Math.sqrt(tangent * tangent + 1)
  const sine = tangent * cosine
  for (const row of matrix) turnColumns(row, p, q, cosine, sine)
  for (const row of vectors) turnColumns(row, p, q, cosine, sine)
  turnRows(matrix, p, q, cosine, sine)
  matrix[p]![q] = 0
  matrix[q]![p] = 0
}

function turnColumns(row: Float64Array, p: number, q: number, cosine: number, sine: number): void {
  const atP = row[p]!
  const atQ = row[q]!
  row[p] = cosine * atP - sine * atQ
  row[q] = sine * atP + cosine * atQ
}

function turnRows(matrix: Matrix, p: number, q: number, cosine: number, sine: number): void {
  const rowP = matrix[p]!
  const rowQ = matrix[q]!
  for (let column = 0; column < rowP.length; column++) {
    const atP = rowP[column]!
    const atQ = rowQ[column]!
    rowP[column] = cosine * atP - sine * atQ
    rowQ[column] = sine * atP + cosine * atQ
  }
}

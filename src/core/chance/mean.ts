import { assert } from '../shared/assert.ts'
import { hitFloor } from './probability.ts'
import { scrambleError, sumsByScramble, type Sampling } from './sampling.ts'

/** A mean and its standard error. */
export interface Mean {
  readonly mean: number
  readonly se: number
}

/**
 * The mean with its standard error: ±2 of it covers 95%.
 *
 * For Sobol the error is that between the eight scrambles' means. Where those agree to the last bit although the
 * values differ, as when each scramble has the same count of a few values, the error is 4/n of the range instead: see
 * `hitFloor`. Distances from the first value are summed, so equal values have exactly that mean and an error of 0.
 *
 * Shapes: `values` is [trials]; for Sobol whole blocks.
 * Throws: AssertionError under two values, from which no error can be told.
 */
export function meanOf(values: Float64Array, sampling: Sampling): Mean {
  const n = values.length
  assert(n >= 2, `a standard error of ${n} values`)
  const first = values[0]!
  if (sampling === 'plain') {
    let sum = 0
    for (const value of values) sum += value - first
    const mean = first + sum / n
    return { mean, se: plainError(values, mean) }
  }
  const sums = sumsByScramble(values, first)
  const mean = first + sums.reduce((all, sum) => all + sum, 0) / n
  const between = scrambleError(sums.map((sum) => (sum * sums.length) / n))
  return { mean, se: between === 0 ? hitFloor(n, n) * rangeOf(values) : between }
}

function plainError(values: Float64Array, mean: number): number {
  const n = values.length
  let squares = 0
  for (const value of values) squares += (value - mean) * (value - mean)
  return Math.sqrt(squares / (n - 1) / n)
}

function rangeOf(values: Float64Array): number {
  let lowest = values[0]!
  let highest = lowest
  for (const value of values) {
    lowest = Math.min(lowest, value)
    highest = Math.max(highest, value)
  }
  return highest - lowest
}

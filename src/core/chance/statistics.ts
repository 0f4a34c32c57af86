import { assert } from '../shared/assert.ts'
import { selector } from './select.ts'

/**
 * A probability with its sampling error. At 0 or n hits the standard error says nothing (it is 0), so `limit95` gives
 * the end of the 95% interval on the other side instead.
 */
export interface Probability {
  readonly p: number
  readonly se: number
  readonly limit95?: number
}

/** Mean and spread of values; `se` is the standard error of the mean. */
export interface Spread {
  readonly mean: number
  readonly se: number
  readonly p5: number
  readonly p50: number
  readonly p95: number
}

/**
 * The share of n trials that were hits, with its standard error √(p(1 − p)/n).
 *
 * At 0 or n hits the limit is 3/n away, the "rule of three": with a true chance of 3/n, n trials without a hit happen
 * in 1 run of 20.
 * Source: Hanley and Lippman-Hand (1983), If nothing goes wrong, is everything all right?, JAMA 249(13), 1743-1745.
 */
export function probability(hits: number, n: number): Probability {
  assert(n > 0 && hits >= 0 && hits <= n, `${hits} hits in ${n} trials`)
  const p = hits / n
  if (hits === 0) return { p, se: 0, limit95: Math.min(1, 3 / n) }
  if (hits === n) return { p, se: 0, limit95: Math.max(0, 1 - 3 / n) }
  return { p, se: Math.sqrt((p * (1 - p)) / n) }
}

/** One outcome for each trial, in trial order. */
export type Outcomes = Uint8Array | Float64Array

/**
 * The mean difference between two options on the same trials, first minus second, with its paired standard error.
 *
 * Paired, because both live in the same futures: what moves both cancels, and small differences can be told.
 * Shapes: both are [trials]; hits are 0 or 1.
 */
export function difference(first: Outcomes, second: Outcomes): { readonly difference: number; readonly se: number } {
  assert(first.length === second.length, `${first.length} trials against ${second.length}`)
  const differences = new Float64Array(first.length)
  for (let trial = 0; trial < first.length; trial++) differences[trial] = first[trial]! - second[trial]!
  const { mean, se } = meanOfValues(differences)
  return { difference: mean, se }
}

/**
 * Mean with its standard error, and the 5th, 50th and 95th percentile.
 *
 * Throws: AssertionError under two values, from which no error can be told.
 */
export function spread(values: Float64Array): Spread {
  const [p5, p50, p95] = quantiles(values, [0.05, 0.5, 0.95])
  return { ...meanOfValues(values), p5: p5!, p50: p50!, p95: p95! }
}

/**
 * The quantile at each share: the smallest value with at least that share of values at or below it. Always a value
 * that occurred; `values` is left as it is.
 */
export function quantiles(values: Float64Array, shares: readonly number[]): number[] {
  assert(values.length > 0, 'quantiles of no values')
  return selector(values.length).of(values, shares)
}

/**
 * Mean and standard error, summed left to right in trial order. Distances from the first value are summed rather than
 * the values, so that equal values have exactly that mean and an error of exactly 0.
 */
function meanOfValues(values: Float64Array): { mean: number; se: number } {
  const n = values.length
  assert(n >= 2, `a standard error of ${n} values`)
  const first = values[0]!
  let sum = 0
  for (const value of values) sum += value - first
  const mean = first + sum / n

  let squares = 0
  for (const value of values) squares += (value - mean) * (value - mean)
  return { mean, se: Math.sqrt(squares / (n - 1) / n) }
}

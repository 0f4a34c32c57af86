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

/** One outcome for each trial, in trial order. */
export type Outcomes = Uint8Array | Float64Array

/**
 * The quantile at each share: the smallest value with at least that share of values at or below it. Always a value
 * that occurred; `values` is left as it is.
 */
export function quantiles(values: Float64Array, shares: readonly number[]): number[] {
  assert(values.length > 0, 'quantiles of no values')
  return selector(values.length).of(values, shares)
}

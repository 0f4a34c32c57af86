import { assert } from '../shared/assert.ts'
import { selector, type Column } from './select.ts'

/** The quantiles of one line in one month, over a share of the trials. */
export interface FanMonth {
  readonly month: string
  readonly p5: number
  readonly p10: number
  readonly p25: number
  readonly p50: number
  readonly p75: number
  readonly p90: number
  readonly p95: number
  readonly share: number
}

export const FAN_SHARES = [0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95]

/**
 * The fan of one line, month by month.
 *
 * `valuesIn(month)` gives the values to take quantiles over: every trial for parent cost and service level, only the
 * ventures still trading for a venture's own figures. A month in which no trial is left has no quantiles and is left
 * out.
 *
 * Shapes: `months` names month 0, 1, …; `trials` is the number of trials that `share` is taken of.
 */
export function fan(
  months: readonly string[],
  trials: number,
  valuesIn: (month: number) => Float64Array,
): { readonly months: readonly FanMonth[] } {
  const select = selector(trials)
  return {
    months: months.flatMap((month, index) => {
      const values = valuesIn(index)
      return values.length === 0 ? [] : [fanMonth(month, select.of(values, FAN_SHARES), values.length / trials)]
    }),
  }
}

/**
 * The fan of one recorded series, without a copy of it.
 *
 * `countedIn(month)` marks the trials to take quantiles over with 1, the others with 0: the ventures still trading for
 * a venture's own figures. Left out, every trial counts. A month in which none counts is left out.
 *
 * Shapes: `series` is [months × trials], month after month; marks are [trials], and may be the same array each month.
 */
export function seriesFan(
  months: readonly string[],
  series: Column,
  countedIn?: (month: number) => Uint8Array,
): { readonly months: readonly FanMonth[] } {
  const trials = series.length / months.length
  assert(Number.isInteger(trials) && trials > 0, `${series.length} values for ${months.length} months`)
  const select = selector(trials)
  return {
    months: months.flatMap((month, index) => {
      const column = series.subarray(index * trials, (index + 1) * trials)
      if (!countedIn) return [fanMonth(month, select.of(column, FAN_SHARES), 1)]
      const counted = countedIn(index)
      const found = select.ofCounted(column, counted, FAN_SHARES)
      return found.length === 0 ? [] : [fanMonth(month, found, shareOf(counted))]
    }),
  }
}

function shareOf(counted: Uint8Array): number {
  let count = 0
  for (const mark of counted) count += mark
  return count / counted.length
}

export function fanMonth(month: string, quantiles: readonly number[], share: number): FanMonth {
  const [p5, p10, p25, p50, p75, p90, p95] = quantiles
  return {
    month,
    p5: p5!,
    p10: p10!,
    p25: p25!,
    p50: p50!,
    p75: p75!,
    p90: p90!,
    p95: p95!,
    share,
  }
}

import { quantiles } from './statistics.ts'

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

const SHARES = [0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95]

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
  return {
    months: months.flatMap((month, index) => {
      const values = valuesIn(index)
      return values.length === 0 ? [] : [fanMonth(month, values, trials)]
    }),
  }
}

function fanMonth(month: string, values: Float64Array, trials: number): FanMonth {
  const [p5, p10, p25, p50, p75, p90, p95] = quantiles(values, SHARES)
  return {
    month,
    p5: p5!,
    p10: p10!,
    p25: p25!,
    p50: p50!,
    p75: p75!,
    p90: p90!,
    p95: p95!,
    share: values.length / trials,
  }
}

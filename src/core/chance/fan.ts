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

/** The shares that a fan is drawn at. */
export const FAN_SHARES = [0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95]

/** A month of a fan, from quantiles at `FAN_SHARES`. */
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

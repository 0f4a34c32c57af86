import { meanOf } from './mean.ts'
import { probabilityOf, reachOf } from './probability.ts'
import type { Sampling } from './sampling.ts'
import { selector, type Quantiles } from './select.ts'
import type { Spread } from './statistics.ts'

/** A spread whose percentiles have errors too. */
export interface SpreadWithErrors extends Spread {
  readonly percentileSe: { readonly p5: number; readonly p50: number; readonly p95: number }
}

const SHARES = [0.05, 0.5, 0.95] as const

/**
 * Mean with its standard error, and the 5th, 50th and 95th percentile with theirs: ±2 of each covers 95%.
 *
 * A percentile's error is told by ranks: how sure the share of trials at or below it is, and which values lie at the
 * shares so much lower and higher. The larger of the two distances is twice the error. Unlike the spread between the
 * percentiles of eight small parts this stays right where values come in steps, and it has no bias of small parts.
 *
 * Shapes: `values` is [trials]; for Sobol whole blocks.
 * Throws: AssertionError under two values.
 * Source: Serfling (1980), Approximation theorems of mathematical statistics, Wiley, 2.6.1, for intervals by ranks.
 */
export function spreadOf(values: Float64Array, sampling: Sampling): SpreadWithErrors {
  const select = selector(values.length).over(values)
  const [p5, p50, p95] = select(SHARES)
  const seOf = (share: number, percentile: number) => percentileError(values, share, percentile, select, sampling)
  return {
    ...meanOf(values, sampling),
    p5: p5!,
    p50: p50!,
    p95: p95!,
    percentileSe: { p5: seOf(0.05, p5!), p50: seOf(0.5, p50!), p95: seOf(0.95, p95!) },
  }
}

function percentileError(
  values: Float64Array,
  share: number,
  percentile: number,
  select: Quantiles,
  sampling: Sampling,
): number {
  const atOrBelow = new Uint8Array(values.length)
  for (let trial = 0; trial < values.length; trial++) atOrBelow[trial] = Number(values[trial]! <= percentile)
  const reach = reachOf(probabilityOf(atOrBelow, sampling))
  const [low, high] = select([Math.max(0, share - reach), Math.min(1, share + reach)])
  return Math.max(percentile - low!, high! - percentile) / 2
}

import { assert, never } from '../shared/assert.ts'
import { betaQuantile } from './betaQuantile.ts'
import { exponential, naturalLog, normalQuantile } from './maths.ts'
import { rankAt } from './rank.ts'
import type { Shape } from './shape.ts'

/** Turns a uniform number strictly between 0 and 1 into a value of the quantity. */
export type Quantile = (u: number) => number

/** The score of the 95th percentile, the upper end of a 90% interval: 1.6448536269514715. */
const UPPER_END_SCORE = normalQuantile(0.95)

/**
 * The quantile function of a shape: every draw, the middle case and the tornado go through it and nothing else.
 *
 * The primitive is u, not a normal score, because events, Sobol points and the tornado are stated in u; linked
 * quantities become scores and then u again (`correlateUniforms`).
 *
 * A half gives the median to the last bit. A shape without spread gives the same value, to the last bit, for every u.
 * Values never fall as u rises (up to the last bit where a logarithm enters), but for `bernoulli`, which is 1 when
 * u is below its chance.
 *
 * Throws: AssertionError on a shape that makes no sense; what people type is refused before it becomes a shape.
 */
export function quantileOf(shape: Shape): Quantile {
  switch (shape.kind) {
    case 'certain':
      return () => shape.value
    case 'normal':
      return spreadNormally(shape.mean, shape.sd, (value) => value)
    case 'lognormal':
      return spreadNormally(shape.logMean, shape.logSd, exponential)
    case 'logitnormal':
      return spreadNormally(shape.logitMean, shape.logitSd, logistic)
    case 'uniform':
      return scaled(shape.low, shape.high, (u) => u)
    case 'triangular':
      return triangular(shape)
    case 'pert':
      return pert(shape)
    case 'beta':
      return betaQuantile(shape.alpha, shape.beta)
    case 'bernoulli':
      return (u) => (u < shape.chance ? 1 : 0)
    case 'oneOf':
      return oneOf(shape.values)
    case 'samples':
      return samples(shape.values)
    default:
      return never(shape)
  }
}

/**
 * The shape of a range that a person typed as a 90% interval.
 *
 * An amount above zero is log-normal, a share strictly between 0 and 1 logit-normal, anything else normal; equal ends
 * are certain. The ends are the 5th and the 95th percentile, so the median is their geometric middle (amount), the
 * middle of their log-odds (share) or their mean.
 *
 * Throws: AssertionError on reversed ends, or on a share with an end at 0 or 1 or beyond, which has no such shape.
 */
export function intervalToShape(low: number, high: number, kind: 'amount' | 'share' | 'rate'): Shape {
  assert(low <= high, `the interval runs from ${low} to ${high}`)
  if (low === high) return { kind: 'certain', value: low }
  if (kind === 'share') {
    assert(low > 0 && high < 1, `a share from ${low} to ${high} reaches 0 or 1`)
    const [logitMean, logitSd] = middleAndSd(logOdds(low), logOdds(high))
    return { kind: 'logitnormal', logitMean, logitSd }
  }
  if (kind === 'amount' && low > 0) {
    const [logMean, logSd] = middleAndSd(naturalLog(low), naturalLog(high))
    return { kind: 'lognormal', logMean, logSd }
  }
  const [mean, sd] = middleAndSd(low, high)
  return { kind: 'normal', mean, sd }
}

function middleAndSd(low: number, high: number): [number, number] {
  return [(low + high) / 2, (high - low) / (2 * UPPER_END_SCORE)]
}

const logOdds = (share: number): number => naturalLog(share / (1 - share))

const logistic = (odds: number): number => 1 / (1 + exponential(-odds))

function spreadNormally(middle: number, sd: number, transform: (value: number) => number): Quantile {
  assert(sd >= 0, `the standard deviation is ${sd}`)
  if (sd === 0) {
    const only = transform(middle)
    return () => only
  }
  return (u) => transform(middle + sd * normalQuantile(u))
}

/** A share of the way from low to high, kept from passing high by a rounding. */
function scaled(low: number, high: number, shareAlong: Quantile): Quantile {
  assert(low <= high, `the range runs from ${low} to ${high}`)
  return (u) => Math.min(high, low + (high - low) * shareAlong(u))
}

function triangular({ low, likely, high }: { low: number; likely: number; high: number }): Quantile {
  assert(low <= likely && likely <= high, `low ${low}, likely ${likely} and high ${high} are out of order`)
  if (low === high) return () => low
  const range = high - low
  const shareBelowLikely = (likely - low) / range
  return (u) =>
    u < shareBelowLikely
      ? Math.min(likely, low + Math.sqrt(u * range * (likely - low)))
      : Math.max(likely, high - Math.sqrt((1 - u) * range * (high - likely)))
}

/** Beta with its parameters set so that the mean is (low + 4 likely + high) / 6, as in the planning method of 1959. */
function pert({ low, likely, high }: { low: number; likely: number; high: number }): Quantile {
  assert(low <= likely && likely <= high, `low ${low}, likely ${likely} and high ${high} are out of order`)
  if (low === high) return () => low
  const range = high - low
  return scaled(low, high, betaQuantile(1 + (4 * (likely - low)) / range, 1 + (4 * (high - likely)) / range))
}

/** The smallest value whose share, with all smaller ones, is at least u. */
function oneOf(values: readonly { readonly value: number; readonly weight: number }[]): Quantile {
  const rising = values.filter(({ weight }) => weight > 0).sort((a, b) => a.value - b.value)
  const total = rising.reduce((sum, { weight }) => sum + weight, 0)
  assert(rising.length > 0 && total < Infinity, `the weights sum to ${total}`)
  let sum = 0
  const shareUpTo = rising.map(({ weight }) => (sum += weight) / total)
  const last = rising.length - 1
  return (u) => {
    let at = 0
    while (at < last && shareUpTo[at]! < u) at++
    return rising[at]!.value
  }
}

function samples(values: readonly number[]): Quantile {
  assert(values.length > 0, 'there are no samples')
  const sorted = Float64Array.from(values).sort()
  return (u) => sorted[rankAt(u, sorted.length) - 1]!
}

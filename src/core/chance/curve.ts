import { assert, never } from '../shared/assert.ts'
import { betaAtScore } from './betaAtScore.ts'
import { exponential } from './maths.ts'
import type { Shape } from './shape.ts'

/** The shapes whose values run on without a step. */
export type Continuous = Exclude<Shape, { readonly kind: 'certain' | 'bernoulli' | 'oneOf' | 'samples' }>

/**
 * A continuous shape as a function of its share u, or of the normal score of that share, whichever it is made from.
 * A shape without spread is `certain`: its one value for every u, to the last bit.
 */
export type Curve =
  | { readonly over: 'certain'; readonly value: number }
  | { readonly over: 'share' | 'score'; readonly at: (place: number) => number }

/**
 * The curve of a continuous shape.
 *
 * Throws: AssertionError on a shape that makes no sense.
 */
export function curveOf(shape: Continuous): Curve {
  switch (shape.kind) {
    case 'normal':
      return spreadNormally(shape.mean, shape.sd, (value) => value)
    case 'lognormal':
      return spreadNormally(shape.logMean, shape.logSd, exponential)
    case 'logitnormal':
      return spreadNormally(shape.logitMean, shape.logitSd, logistic)
    case 'uniform':
      return scaled(shape.low, shape.high, 'share', (u) => u)
    case 'triangular':
      return triangular(shape)
    case 'pert':
      return pert(shape)
    case 'beta':
      return { over: 'score', at: betaAtScore(shape.alpha, shape.beta) }
    default:
      return never(shape)
  }
}

const logistic = (odds: number): number => 1 / (1 + exponential(-odds))

function spreadNormally(middle: number, sd: number, transform: (value: number) => number): Curve {
  assert(sd >= 0, `the standard deviation is ${sd}`)
  if (sd === 0) return { over: 'certain', value: transform(middle) }
  return { over: 'score', at: (score) => transform(middle + sd * score) }
}

/** A share of the way from low to high, kept from passing high by a rounding. */
function scaled(low: number, high: number, over: 'share' | 'score', shareAlong: (place: number) => number): Curve {
  assert(low <= high, `the range runs from ${low} to ${high}`)
  if (low === high) return { over: 'certain', value: low }
  return { over, at: (place) => Math.min(high, low + (high - low) * shareAlong(place)) }
}

interface Points {
  readonly low: number
  readonly likely: number
  readonly high: number
}

function triangular({ low, likely, high }: Points): Curve {
  assert(low <= likely && likely <= high, `low ${low}, likely ${likely} and high ${high} are out of order`)
  if (low === high) return { over: 'certain', value: low }
  const range = high - low
  const shareBelowLikely = (likely - low) / range
  const at = (u: number): number =>
    u < shareBelowLikely
      ? Math.min(likely, low + Math.sqrt(u * range * (likely - low)))
      : Math.max(likely, high - Math.sqrt((1 - u) * range * (high - likely)))
  return { over: 'share', at }
}

/** Beta with its parameters set so that the mean is (low + 4 likely + high) / 6, as in the planning method of 1959. */
function pert({ low, likely, high }: Points): Curve {
  assert(low <= likely && likely <= high, `low ${low}, likely ${likely} and high ${high} are out of order`)
  if (low === high) return { over: 'certain', value: low }
  const range = high - low
  const alongRange = betaAtScore(1 + (4 * (likely - low)) / range, 1 + (4 * (high - likely)) / range)
  return scaled(low, high, 'score', alongRange)
}

import { assert } from '../shared/assert.ts'
import { curveOf, type Curve } from './curve.ts'
import { naturalLog, normalQuantile } from './maths.ts'
import type { Shape } from './shape.ts'
import { countBelow, countUpTo, stepsOf, type Steps } from './steps.ts'

/** Turns a uniform number strictly between 0 and 1 into a value of the quantity. */
export type Quantile = (u: number) => number

/** The score of the 95th percentile, the upper end of a 90% interval: 1.6448536269514715. */
const UPPER_END_SCORE = normalQuantile(0.95)

/**
 * The quantile function of a shape. The middle case and the tornado are read from it; samples from tables of it.
 *
 * The primitive is u, not a normal score, because events, Sobol points and the tornado are stated in u.
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
    case 'bernoulli':
    case 'oneOf':
    case 'samples':
      return alongSteps(stepsOf(shape))
    default:
      return alongCurve(curveOf(shape))
  }
}

function alongCurve(curve: Curve): Quantile {
  if (curve.over === 'certain') return () => curve.value
  const { at } = curve
  return curve.over === 'share' ? at : (u) => at(normalQuantile(u))
}

function alongSteps({ values, shares, isBelow }: Steps): Quantile {
  return (u) => values[isBelow ? countUpTo(shares, u) : countBelow(shares, u)]!
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

import { assert } from '../shared/assert.ts'
import { exponential, logBeta, naturalLog, normalCumulative, normalQuantile, regularisedBeta } from './maths.ts'

/*
 * Quantiles of a beta by a table over the normal score z of u, with straight lines between knots.
 *
 * Over z a beta is smooth in its body and its tails alike, so evenly spaced knots serve both. Straight lines keep it
 * monotone to the last bit, which a cubic would not, and cost one multiplication. Knots stand every 1/256, so z = 0 is
 * one of them and the median is exact. Between knots the error is below a millionth of the range for alpha and beta of
 * 1 or more, which is every PERT.
 */
const KNOTS_PER_SCORE = 256
/** Beyond the score of any uniform of 2^-53, which is 8.21. */
const FURTHEST_SCORE = 8.25
const MIDDLE_KNOT = FURTHEST_SCORE * KNOTS_PER_SCORE

const MOST_STEPS = 100

/**
 * The quantile function of Beta(alpha, beta) on 0 to 1. The table is made at the first call and kept.
 *
 * Throws: AssertionError unless alpha and beta are above 0 and finite.
 */
export function betaQuantile(alpha: number, beta: number): (u: number) => number {
  assert(alpha > 0 && alpha < Infinity, `alpha is ${alpha}`)
  assert(beta > 0 && beta < Infinity, `beta is ${beta}`)
  let knots: Float64Array | undefined
  return (u) => {
    knots ??= betaKnots(alpha, beta)
    const position = Math.min(Math.max(normalQuantile(u) * KNOTS_PER_SCORE + MIDDLE_KNOT, 0), knots.length - 1)
    const before = Math.floor(position)
    const from = knots[before]!
    const to = knots[before + 1] ?? from
    return Math.min(to, from + (to - from) * (position - before))
  }
}

/**
 * The quantiles at every knot, from the middle outwards, so that each root starts from its neighbour. The upper half
 * is the lower half of the mirrored beta: a probability near 1 would lose what is left of it.
 */
function betaKnots(alpha: number, beta: number): Float64Array {
  const knots = new Float64Array(2 * MIDDLE_KNOT + 1)
  const median = alpha === beta ? 0.5 : rootBelow(alpha, beta, 0.5, 1, alpha / (alpha + beta), logBeta(alpha, beta))
  lowerHalf(alpha, beta, median, (knot, x) => {
    knots[MIDDLE_KNOT - knot] = x
  })
  lowerHalf(beta, alpha, 1 - median, (knot, x) => {
    knots[MIDDLE_KNOT + knot] = 1 - x
  })
  knots[MIDDLE_KNOT] = median
  return knots
}

function lowerHalf(alpha: number, beta: number, median: number, write: (knot: number, x: number) => void): void {
  const logBetaOfBoth = logBeta(alpha, beta)
  let x = median
  for (let knot = 1; knot <= MIDDLE_KNOT; knot++) {
    x = rootBelow(alpha, beta, normalCumulative(-knot / KNOTS_PER_SCORE), x, x, logBetaOfBoth)
    write(knot, x)
  }
}

/** The x up to `ceiling` with `share` of the beta at or below it: Newton's steps, halving where one leads astray. */
function rootBelow(
  alpha: number,
  beta: number,
  share: number,
  ceiling: number,
  start: number,
  logBetaOfBoth: number,
): number {
  let low = 0
  let high = ceiling
  let x = start
  for (let step = 0; step < MOST_STEPS; step++) {
    const excess = regularisedBeta(x, alpha, beta, logBetaOfBoth) - share
    if (excess > 0) high = x
    else low = x
    const density = exponential((alpha - 1) * naturalLog(x) + (beta - 1) * naturalLog(1 - x) - logBetaOfBoth)
    const newton = x - excess / density
    const next = newton > low && newton < high ? newton : (low + high) / 2
    if (Math.abs(next - x) <= 1e-15 * x) return next
    x = next
  }
  return x
}

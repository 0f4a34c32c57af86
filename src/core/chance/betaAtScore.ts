import { assert } from '../shared/assert.ts'
import { exponential, logBeta, naturalLog, normalCumulative, regularisedBeta } from './maths.ts'

/*
 * Quantiles of a beta from a few exact ones.
 *
 * Method: over the normal score z of a share, the log-odds y of a beta's value are a smooth and nearly straight curve,
 * in its body and in its tails. Exact roots stand every quarter of a score (every eighth where a parameter is below a
 * half, for there the curve bends faster), the median among them; between two of them runs the polynomial of degree 5
 * that has their values, slopes and bends. Both derivatives follow from the densities:
 *
 *   f        density of y, x^alpha (1 - x)^beta / B(alpha, beta) at x = 1 / (1 + e^-y)
 *   dy/dz    φ(z) / f
 *   d²y/dz²  dy/dz (-z - dy/dz (alpha - (alpha + beta) x))
 *
 * Error: below 3e-10 of the range for alpha and beta of 1 or more, which is every PERT; 2e-9 for a half or more; 2e-7
 * for 0.1, the least that can be typed.
 */

/** Beyond the score of any word, which is 6.34; further out a beta stays where it is. */
const FURTHEST_SCORE = 6.5
const LEAST_PARAMETER = 0.05
const SQRT_TWO_PI = 2.5066282746310005024

/** Values, slopes and bends of the log-odds at each knot; slopes and bends are by the distance of two knots. */
interface Knots {
  readonly perScore: number
  readonly logOdds: Float64Array
  readonly slopes: Float64Array
  readonly bends: Float64Array
}

/** The six coefficients of a polynomial of degree 5. */
const COEFFICIENTS = 6

/** A beta's two parameters, with the logarithm of B(alpha, beta). */
interface Parameters {
  readonly alpha: number
  readonly beta: number
  readonly logBetaOfBoth: number
}

/**
 * The value of Beta(alpha, beta), on 0 to 1, at a normal score: at z what `normalCumulative(z)` of it lies below.
 * The roots are found at the first call and kept; about a tenth of a millisecond.
 *
 * Throws: AssertionError unless alpha and beta are at least 0.05, below which the ends are beyond a double, and finite.
 */
export function betaAtScore(alpha: number, beta: number): (score: number) => number {
  assert(alpha >= LEAST_PARAMETER && alpha < Infinity, `alpha is ${alpha}`)
  assert(beta >= LEAST_PARAMETER && beta < Infinity, `beta is ${beta}`)
  const perScore = Math.min(alpha, beta) < 0.5 ? 8 : 4
  const eachWay = FURTHEST_SCORE * perScore
  let pieces: Float64Array | undefined
  return (score) => {
    pieces ??= piecesBetween(findKnots(alpha, beta, perScore))
    const position = Math.min(Math.max(score * perScore + eachWay, 0), 2 * eachWay)
    const piece = Math.min(Math.floor(position), 2 * eachWay - 1)
    const t = position - piece
    const at = COEFFICIENTS * piece
    const upperHalf = pieces[at + 3]! + t * (pieces[at + 4]! + t * pieces[at + 5]!)
    return shareOf(pieces[at]! + t * (pieces[at + 1]! + t * (pieces[at + 2]! + t * upperHalf)))
  }
}

const shareOf = (logOdds: number): number => 1 / (1 + exponential(-logOdds))

/** The polynomials between neighbouring knots, the constant first. Shapes: [knots − 1][6]. */
function piecesBetween({ logOdds, slopes, bends }: Knots): Float64Array {
  const last = logOdds.length - 1
  const pieces = new Float64Array(last * COEFFICIENTS)
  for (let knot = 0; knot < last; knot++) {
    const slope = slopes[knot]!
    const bend = bends[knot]!
    // What the parabola at this knot leaves to be made up at the next: in value, in slope, in bend.
    const value = logOdds[knot + 1]! - logOdds[knot]! - slope - 0.5 * bend
    const rise = slopes[knot + 1]! - slope - bend
    const turn = bends[knot + 1]! - bend
    const at = COEFFICIENTS * knot
    pieces[at] = logOdds[knot]!
    pieces[at + 1] = slope
    pieces[at + 2] = 0.5 * bend
    pieces[at + 3] = 10 * value - 4 * rise + 0.5 * turn
    pieces[at + 4] = 7 * rise - 15 * value - turn
    pieces[at + 5] = 6 * value - 3 * rise + 0.5 * turn
  }
  return pieces
}

/**
 * The knots from the middle outwards, so that each root starts from its neighbour. The upper half is the lower half of
 * the mirrored beta: a probability near 1 would lose what is left of it.
 */
function findKnots(alpha: number, beta: number, perScore: number): Knots {
  const count = 2 * FURTHEST_SCORE * perScore + 1
  const knots = {
    perScore,
    logOdds: new Float64Array(count),
    slopes: new Float64Array(count),
    bends: new Float64Array(count),
  }
  const own = { alpha, beta, logBetaOfBoth: logBeta(alpha, beta) }
  const median = alpha === beta ? 0 : rootAt(own, 0, naturalLog(alpha / beta))
  findLowerHalf({ ...own, alpha: beta, beta: alpha }, -median, knots, -1)
  findLowerHalf(own, median, knots, 1)
  return knots
}

/** `side` is 1 for the lower half, and −1 where a mirrored beta's lower half is written as the upper one. */
function findLowerHalf(parameters: Parameters, median: number, knots: Knots, side: number): void {
  const { alpha, beta } = parameters
  const middle = (knots.logOdds.length - 1) / 2
  let y = median
  for (let knot = 0; knot <= middle; knot++) {
    const z = -knot / knots.perScore
    if (knot > 0) y = rootAt(parameters, z, y)
    const slope = exponential(-0.5 * z * z) / (SQRT_TWO_PI * density(parameters, y)) / knots.perScore
    const bend = slope * (-z / knots.perScore - slope * (alpha - (alpha + beta) * shareOf(y)))
    const at = middle - side * knot
    knots.logOdds[at] = side * y
    knots.slopes[at] = slope
    knots.bends[at] = side * bend
    y -= slope - 0.5 * bend
  }
}

/** The density of the log-odds. */
function density({ alpha, beta, logBetaOfBoth }: Parameters, y: number): number {
  const logShare = -naturalLog(1 + exponential(-y))
  return exponential(alpha * logShare + beta * (logShare - y) - logBetaOfBoth)
}

const MOST_STEPS = 50

/** Each step leaves about the cube of its size, so the one after this would be lost in rounding. */
const LAST_STEP = 1e-4

/**
 * The log-odds at a score of 0 or less, by Halley's steps on the logarithm of the probability: it is concave and, in
 * the tail, straight, so that a start from the neighbour needs two.
 */
function rootAt(parameters: Parameters, score: number, start: number): number {
  const { alpha, beta, logBetaOfBoth } = parameters
  const target = naturalLog(normalCumulative(score))
  let y = start
  for (let step = 0; step < MOST_STEPS; step++) {
    const share = shareOf(y)
    const below = regularisedBeta(share, alpha, beta, logBetaOfBoth)
    const slope = density(parameters, y) / below
    const excess = naturalLog(below) - target
    const newton = excess / slope
    y -= newton / (1 - 0.5 * newton * (alpha - (alpha + beta) * share - slope))
    if (Math.abs(excess) < LAST_STEP) return y
  }
  return y
}

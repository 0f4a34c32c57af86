import { assert } from '../shared/assert.ts'
import { BLOCK_TRIALS, POINTS, SCRAMBLES } from './block.ts'

/** How the futures of a run were drawn: eight scrambled Sobol sequences, or every trial by itself. */
export type Sampling = 'sobol' | 'plain'

/**
 * The error between eight scrambles is itself known from eight figures only. Student's t with 7 degrees of freedom
 * covers within ±2.43 of it what a normal covers within ±2, which is 95.45%; this is half of that.
 *
 * Source: JCGM 100:2008, Guide to the expression of uncertainty in measurement, table G.2, 7 degrees of freedom.
 */
const STUDENT_FACTOR = 1.21

/**
 * The standard error of the mean of eight independent figures, one for each scramble, made wider so that ±2 of it
 * covers 95%.
 *
 * Points of one Sobol sequence are chosen to balance each other, so their own spread says nothing of their error;
 * scrambles are independent of each other, so theirs does.
 * Source: Owen (1997), Monte Carlo variance of scrambled net quadrature, SIAM Journal on Numerical Analysis 34(5);
 * L'Ecuyer, Nakayama, Owen and Tuffin (2023), Confidence intervals for randomized quasi-Monte Carlo estimators,
 * Winter Simulation Conference, on why Student's interval over a few scrambles is the one to trust.
 */
export function scrambleError(figures: ArrayLike<number>): number {
  return STUDENT_FACTOR * Math.sqrt(squaresAboutMean(figures) / ((SCRAMBLES - 1) * SCRAMBLES))
}

/**
 * The same for a figure that is no mean, from what it would be without each of the scrambles: the grouped jackknife.
 * For a mean the two agree.
 *
 * Source: Efron (1982), The jackknife, the bootstrap and other resampling plans, SIAM, 3.1.
 */
export function errorLeavingOut(without: ArrayLike<number>): number {
  return STUDENT_FACTOR * Math.sqrt((squaresAboutMean(without) * (SCRAMBLES - 1)) / SCRAMBLES)
}

/** Distances from the first figure are summed, so that equal figures have an error of exactly 0. */
function squaresAboutMean(figures: ArrayLike<number>): number {
  assert(figures.length === SCRAMBLES, `${figures.length} figures for ${SCRAMBLES} scrambles`)
  const first = figures[0]!
  let sum = 0
  for (let scramble = 0; scramble < SCRAMBLES; scramble++) sum += figures[scramble]! - first
  const mean = first + sum / SCRAMBLES

  let squares = 0
  for (let scramble = 0; scramble < SCRAMBLES; scramble++) {
    const distance = figures[scramble]! - mean
    squares += distance * distance
  }
  return squares
}

/** The scramble, 0 to 7, of a trial that counts from the start of the run. */
export const scrambleOf = (trial: number): number => Math.floor(trial / POINTS) % SCRAMBLES

/** Stop unless the trials are whole blocks, in which every scramble has as many. */
export function assertWholeBlocks(trials: number): void {
  assert(trials > 0 && trials % BLOCK_TRIALS === 0, `${trials} trials are not whole blocks of ${BLOCK_TRIALS}`)
}

/** The sum of the values of each scramble, each less `origin`. */
export function sumsByScramble(values: Uint8Array | Float64Array, origin = 0): Float64Array {
  assertWholeBlocks(values.length)
  const sums = new Float64Array(SCRAMBLES)
  for (let start = 0; start < values.length; start += POINTS) {
    let sum = 0
    for (let trial = start; trial < start + POINTS; trial++) sum += values[trial]! - origin
    sums[scrambleOf(start)]! += sum
  }
  return sums
}

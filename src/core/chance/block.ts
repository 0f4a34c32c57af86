/*
 * A block: the futures that are drawn, run and merged together.
 *
 *   block b    8 scrambles, one after another, each of the points 128b, 128b + 1, … 128b + 127
 *   trial t    of a block, 0 to 1,023: scramble t ÷ 128 rounded down, point 128b + t mod 128
 *
 * So any first few blocks hold each scramble equally often, and the spread between the eight is the sampling error.
 */

/** How many scrambles a run has: independent answers to the same question, from which its error is told. */
export const SCRAMBLES = 8

/** How many points each scramble gives to a block. */
export const POINTS = 128

/** How many trials a block has. */
export const BLOCK_TRIALS = SCRAMBLES * POINTS

/** The scramble, 0 to 7, that a trial of a block belongs to; `trial` counts from 0 within the block. */
export function scrambleOfTrial(trial: number): number {
  return Math.floor(trial / POINTS)
}

/** How many whole blocks hold this many trials: asked-for trials are rounded up. */
export function blocksFor(trials: number): number {
  return Math.ceil(trials / BLOCK_TRIALS)
}

/*
 * A quantile as a table over the normal score of a linked quantity: evenly spaced knots, straight lines between.
 *
 * Reading, for a score z, where min and max keep the first operand unless the second is less or greater:
 *
 *   1. position = min(max(z × 128 + 832, 0), 1664): knots stand every 1/128 from −6.5 to 6.5
 *   2. entry    = position, truncated to an integer, 0 to 1664
 *   3. along    = position - (double of entry)
 *   4. value    = table[2 entry] + along × table[2 entry + 1]
 *
 * Invariants: exact at every knot, and the first and last values hold beyond; it never falls where the quantile never
 * does.
 */

export const KNOTS_PER_SCORE = 128
const FURTHEST_SCORE = 6.5
export const MIDDLE_KNOT = FURTHEST_SCORE * KNOTS_PER_SCORE
export const LAST_KNOT = 2 * MIDDLE_KNOT

/** How many values a score table is made from: the whole table has one entry for each. */
export const SCORE_KNOTS = LAST_KNOT + 1

/** The score at a knot, exactly. */
export function scoreAtKnot(knot: number): number {
  return (knot - MIDDLE_KNOT) / KNOTS_PER_SCORE
}

/**
 * The table of a quantile from its values at the knots.
 *
 * Shapes: `values` is [1665], the table [1665 × 2], 26,640 bytes: each entry a value and the step to the next.
 */
export function scoreTable(values: Float64Array): Float64Array {
  const table = new Float64Array(2 * SCORE_KNOTS)
  for (let knot = 0; knot < LAST_KNOT; knot++) {
    table[2 * knot] = values[knot]!
    table[2 * knot + 1] = values[knot + 1]! - values[knot]!
  }
  table[2 * LAST_KNOT] = values[LAST_KNOT]!
  return table
}

/** The value of a score table at a score: the reference that every other engine repeats to the bit. */
export function lookUpScore(table: Float64Array, score: number): number {
  const position = Math.min(Math.max(score * KNOTS_PER_SCORE + MIDDLE_KNOT, 0), LAST_KNOT)
  const entry = Math.trunc(position)
  return table[2 * entry]! + (position - entry) * table[2 * entry + 1]!
}

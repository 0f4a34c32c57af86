/**
 * Which of `count` sorted values, counted from 1, is the quantile at `share`: the smallest value with at least that
 * share of values at or below it.
 *
 * No interpolation: a quantile is always a value that occurred. The rounding of `share * count` is corrected, so that
 * the 0.55 quantile of 100 values is the 55th although 0.55 × 100 is a little above 55.
 */
export function rankAt(share: number, count: number): number {
  const rank = Math.min(Math.max(Math.ceil(share * count), 1), count)
  return rank > 1 && (rank - 1) / count >= share ? rank - 1 : rank
}

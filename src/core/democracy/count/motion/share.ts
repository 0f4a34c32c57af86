/** A share as an exact ratio of whole numbers. */
export interface Share {
  readonly over: number
  readonly under: number
}

export const HALF: Share = { over: 1, under: 2 }

const DECIMALS = 1_000_000_000_000
const PARTS_MOST = 9_999

/**
 * The ratio that somebody meant who typed a share from 0 to 1. A number in memory is seldom exactly what was typed,
 * so it is the ratio of small numbers that is held as this number, such as 3/4 or 2/3, or else its first 12 decimals.
 */
export function shareOf(typed: number): Share {
  for (let under = 1; under <= PARTS_MOST; under++) {
    const over = Math.round(typed * under)
    if (over / under === typed) return { over, under }
  }
  return { over: Math.round(typed * DECIMALS), under: DECIMALS }
}

/** Whether a part of a whole is at least a share, or more than it, in whole numbers. Nothing is a share of nothing. */
export function reaches(part: number, whole: number, { over, under }: Share, isMoreThan: boolean): boolean {
  if (whole === 0) return false
  const has = BigInt(part) * BigInt(under)
  const needs = BigInt(whole) * BigInt(over)
  return isMoreThan ? has > needs : has >= needs
}

import type { Link } from '../result.ts'

/** Where there is no majority. */
const NONE: Link = { with: 0, against: 0 }

/** A majority is stronger with more votes for it; with as many, where fewer are against. */
const isStronger = (a: Link, b: Link): boolean => a.with > b.with || (a.with === b.with && a.against < b.against)

/**
 * The strongest path from everybody to everybody else over majorities: a path is as strong as its weakest link. A pair
 * without a majority has no link, which orders candidates as if it had one weaker than all others.
 */
export function strongestPaths(preferred: readonly (readonly number[])[]): Link[][] {
  const strongest = preferred.map((row, from) =>
    row.map((votes, to): Link => {
      const against = preferred[to]![from]!
      return votes > against ? { with: votes, against } : NONE
    }),
  )
  for (const [over, onward] of strongest.entries())
    for (const row of strongest) {
      const toOver = row[over]!
      if (toOver === NONE) continue
      for (const [to, link] of onward.entries()) {
        const weaker = isStronger(toOver, link) ? link : toOver
        if (isStronger(weaker, row[to]!)) row[to] = weaker
      }
    }
  return strongest.map((row, from) => row.map((link, to) => (from === to ? NONE : link)))
}

/** Whether a candidate is better than another: its strongest path there is stronger than that back. */
export const isBetter = (strongest: readonly (readonly Link[])[], one: number, other: number): boolean =>
  isStronger(strongest[one]![other]!, strongest[other]![one]!)

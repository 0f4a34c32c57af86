import { continuingOf, type Tally } from '../tally.ts'
import { settleTie } from '../ties.ts'

/** Candidates who can be excluded together: those with fewest votes, and so many of the next, who have equal votes. */
export interface Lowest {
  readonly below: readonly number[]
  readonly level: readonly number[]
  /** How many of those at the same level; fewer than all of them where others there must stay. */
  readonly ofLevel: number
}

/**
 * As many of the lowest as can be excluded together (5.2.5): enough stay to fill the places, and what they have, with
 * the surpluses that wait, is no more than whoever is next above has. Null where not even one can: a surplus could
 * then change who is lowest. More candidates than places must continue.
 */
export function lowestTogether(tally: Tally, surpluses: number): Lowest | null {
  const { totals, continuing, vacancies } = tally
  const order = continuingOf(tally).toSorted((a, b) => totals[a]! - totals[b]!)
  let most = 0
  let sum = surpluses
  for (let count = 1; count <= continuing - vacancies; count++) {
    sum += totals[order[count - 1]!]!
    if (sum <= totals[order[count]!]!) most = count
  }
  if (most === 0) return null
  const votes = totals[order[most - 1]!]!
  const below = order.filter((each) => totals[each]! < votes)
  return { below, level: order.filter((each) => totals[each] === votes), ofLevel: most - below.length }
}

/** Who is excluded: of equals who cannot all be, whoever had fewest at the earliest unequal point, else by lot. */
export function chooseLowest(tally: Tally, { below, level, ofLevel }: Lowest): readonly number[] {
  if (ofLevel === level.length) return [...below, ...level]
  const chosen = [...below]
  let left = level
  while (left.length > level.length - ofLevel) {
    const lowest = settleTie(tally, {
      choosing: 'exclusion',
      tied: left,
      earlier: tally.stages,
      takes: 'fewest',
      because: { stage: ['exclusionTie'], lot: ['exclusionLot'] },
    })
    chosen.push(lowest)
    left = left.filter((each) => each !== lowest)
  }
  return chosen
}

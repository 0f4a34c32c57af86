import type { Election } from '../election/election.ts'
import type { TieBreak } from './result.ts'
import { breakTie } from './ties.ts'

interface Taking {
  readonly stage: number
  readonly choosing: TieBreak['choosing']
  /** So many are taken, or all where there are fewer. */
  readonly most: number
  readonly because: readonly string[]
}

interface Taken {
  /** Most votes first, equals in ballot-paper order. */
  readonly taken: readonly number[]
  readonly ties: readonly TieBreak[]
}

/** Take those with most votes. Where equals do not all fit, lots choose among them, one after another. */
export function takeMost(
  among: readonly number[],
  totals: readonly number[],
  taking: Taking,
  election: Election,
): Taken {
  const groups = Map.groupBy(among, (each) => totals[each]!)
  const best = [...groups].toSorted(([a], [b]) => b - a).map(([, group]) => group)
  return takeGroups(best, taking, election)
}

/** Take from groups of equals, the best group first. */
export function takeGroups(
  groups: readonly (readonly number[])[],
  { stage, choosing, most, because }: Taking,
  election: Election,
): Taken {
  const taken: number[] = []
  const ties: TieBreak[] = []
  for (const group of groups) {
    let tied = group
    while (tied.length > most - taken.length && taken.length < most) {
      const tie = breakTie(
        { stage, choosing, tied, earlier: [], takes: 'most', because: { stage: because, lot: because } },
        election,
      )
      ties.push(tie)
      taken.push(tie.chosen)
      tied = tied.filter((each) => each !== tie.chosen)
    }
    if (taken.length < most) taken.push(...tied)
  }
  return { taken, ties }
}

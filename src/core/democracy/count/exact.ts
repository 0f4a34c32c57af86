import { groupThousands } from '../../shared/money.ts'
import type { Problem } from '../../shared/problem.ts'
import type { Election } from '../election/election.ts'

/**
 * What stands in the way of a count in whole numbers below 2^53: more votes than fit when each is so many units. A
 * rule that multiplies votes by something more counts it into the units.
 */
export function tooManyVotes({ papers }: Election, unitsOfOne: number): readonly Problem[] {
  const most = Math.floor(Number.MAX_SAFE_INTEGER / unitsOfOne)
  const votes = papers.papers[0]!
  if (votes <= most) return []
  const wanted = `at most ${groupThousands(String(most))} votes`
  return [
    { where: { field: 'votes' }, message: 'There are more votes than it counts exactly.', got: String(votes), wanted },
  ]
}

import type { Election } from '../election/election.ts'
import { standingByCode } from './standing.ts'

/** Votes of each candidate in ballot-paper order, and those on papers that mark anybody who stands. */
interface Marks {
  readonly totals: readonly number[]
  readonly valid: number
}

/**
 * Count every paper in full for each candidate marked on it, `most` of them at the most, from the first preference on.
 * Candidates marked as equal count where there is room for all of them; where there is not, nobody can say which was
 * meant, and the paper ends there.
 */
export function countMarks(election: Election, most: number): Marks {
  const { candidate, papers, end, depth } = election.papers
  const standing = standingByCode(election)
  const totals = election.candidates.map(() => 0)
  let valid = 0
  // Marks on the way down to the node at each depth.
  const marked = [0]
  for (let node = 1; node < candidate.length;) {
    const before = marked[depth[node]! - 1]!
    const named = standing[candidate[node]!]!
    const after = before + named.length
    if (after <= most) {
      for (const each of named) totals[each]! += papers[node]!
      if (before === 0 && after > 0) valid += papers[node]!
    }
    marked[depth[node]!] = after
    node = after < most ? node + 1 : end[node]!
  }
  return { totals, valid }
}

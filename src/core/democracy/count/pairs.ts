import type { Election } from '../election/election.ts'
import { standingByCode, standingOf } from './standing.ts'

/** Votes that prefer the candidate of the row to that of the column, and votes on papers that prefer anybody. */
interface Pairs {
  readonly preferred: number[][]
  readonly valid: number
}

/**
 * Compare everybody who stands with everybody else on every paper. Who is marked is preferred to who is marked later
 * and to who is not marked; those marked as equal, and those not marked, are not preferred to one another.
 */
export function comparePairs(election: Election): Pairs {
  const { candidate, papers, depth } = election.papers
  const byCode = standingByCode(election)
  const standing = standingOf(election)
  const preferred = election.candidates.map(() => election.candidates.map(() => 0))
  // What is marked on the way down to the node: at each depth, and together.
  const markedAt: (readonly number[])[] = []
  const marked = new Set<number>()
  let valid = 0
  for (let node = 1; node < candidate.length; node++) {
    for (const left of markedAt.splice(depth[node]! - 1)) for (const each of left) marked.delete(each)
    const named = byCode[candidate[node]!]!
    const votes = papers[node]!
    if (marked.size === 0 && named.length > 0) valid += votes
    for (const each of named) marked.add(each)
    markedAt.push(named)
    for (const other of standing) {
      if (marked.has(other)) continue
      for (const each of named) preferred[each]![other]! += votes
    }
  }
  return { preferred, valid }
}

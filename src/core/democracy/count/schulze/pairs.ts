import type { Election } from '../../election/election.ts'
import { standingByCode, standingOf } from '../standing.ts'

/** Votes that prefer the candidate of the row to that of the column, and votes on papers that prefer anybody. */
interface Pairs {
  readonly preferred: readonly (readonly number[])[]
  readonly valid: number
}

/**
 * Compare everybody who stands with everybody else on every paper. Who is marked is preferred to who is marked later
 * and to who is not marked; those marked as equal, and those not marked, are not preferred to one another.
 *
 * Votes for one against another are those that mark the one, less those that mark the other as early: so a place in the
 * tree looks only at who is marked above it.
 */
export function comparePairs(election: Election): Pairs {
  const { candidate, papers, depth } = election.papers
  const byCode = standingByCode(election)
  const candidates = election.candidates.length
  const marking = new Float64Array(candidates)
  // A row for each candidate: votes that mark the candidate of the column as early or earlier.
  const asEarly = new Float64Array(candidates * candidates)
  const marked = new Int32Array(candidates)
  // How many are marked on the way down to each depth.
  const until = [0]
  let valid = 0
  for (let node = 1; node < candidate.length; node++) {
    const named = byCode[candidate[node]!]!
    const votes = papers[node]!
    let count = until[depth[node]! - 1]!
    if (count === 0 && named.length > 0) valid += votes
    for (const each of named) marked[count++] = each
    until[depth[node]!] = count
    for (const each of named) {
      marking[each]! += votes
      const row = each * candidates
      for (let at = 0; at < count; at++) asEarly[row + marked[at]!]! += votes
    }
  }
  const standing = standingOf(election)
  const preferred = election.candidates.map(() => election.candidates.map(() => 0))
  for (const one of standing)
    for (const other of standing) preferred[one]![other] = marking[one]! - asEarly[one * candidates + other]!
  return { preferred, valid }
}

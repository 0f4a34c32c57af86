import { nextPreference, type PlainCount, type PlainElection } from './plain.ts'
import { mostOf, standing, whole } from './marks.ts'

/** More than half, or a second round between two on the same papers: `secondRound` where they cannot hold it. */
export function plainTwoRound(
  election: PlainElection,
): PlainCount & { readonly secondRound: readonly number[] | undefined } {
  const stands = standing(election)
  const round = (among: readonly number[]): number[] => {
    const votes = election.names.map(() => 0)
    for (const paper of election.papers) {
      // Whoever gave nobody a first vote has none in the second round either.
      if (nextPreference(paper, (each) => stands.includes(each)) === null) continue
      const next = nextPreference(paper, (each) => among.includes(each))
      if (next !== null) votes[next] = votes[next]! + paper.votes
    }
    return votes
  }
  const first = round(stands)
  const valid = first.reduce((sum, votes) => sum + votes, 0)
  const winner =
    stands.find((each) => first[each]! > valid - first[each]!) ?? (stands.length === 1 ? stands[0] : undefined)
  if (winner !== undefined)
    return {
      quota: null,
      elected: [{ candidate: winner, stage: 1 }],
      stages: [whole(first)],
      ties: [],
      secondRound: undefined,
    }
  const two = mostOf(first, stands, { places: 2, stage: 1, election })
  if (election.papers.every(({ preferences }) => preferences.length <= 1))
    return {
      quota: null,
      elected: [],
      stages: [whole(first)],
      ties: two.ties,
      secondRound: two.taken.toSorted((a, b) => a - b),
    }
  const second = round(two.taken)
  const last = mostOf(second, two.taken, { places: 1, stage: 2, election })
  return {
    quota: null,
    elected: [{ candidate: last.taken[0]!, stage: 2 }],
    stages: [whole(first), whole(second)],
    ties: [...two.ties, ...last.ties],
    secondRound: undefined,
  }
}

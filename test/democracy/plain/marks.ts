import { fraction, said } from './fraction.ts'
import { choose, lotFor, type PlainCount, type PlainElection, type PlainPaper } from './plain.ts'

/** Whole votes as the plain counts say them. */
export const whole = (votes: readonly number[]): string[] => votes.map((each) => said(fraction(each), 0))

/** Candidates who stand. */
export const standing = ({ names, withdrawn }: PlainElection): number[] =>
  names.map((_, each) => each).filter((each) => !withdrawn.includes(each))

/** The first candidates of a paper who stand, as many as there is room for; a set that does not fit ends the paper. */
export function firstOf({ preferences }: PlainPaper, stands: readonly number[], room: number): number[] {
  const found: number[] = []
  for (const set of preferences) {
    const named = set.filter((each) => stands.includes(each))
    if (found.length + named.length > room) break
    found.push(...named)
  }
  return found
}

/** One after another the one with most of what is left, by lot where several have as much. */
export function mostOf(
  votes: readonly number[],
  among: readonly number[],
  { places, stage, election }: { readonly places: number; readonly stage: number; readonly election: PlainElection },
): { readonly taken: number[]; readonly ties: PlainCount['ties'][number][] } {
  const taken: number[] = []
  const ties: { stage: number; chosen: number }[] = []
  const left = new Set(among)
  while (taken.length < places && left.size > 0) {
    const most = Math.max(...[...left].map((each) => votes[each]!))
    const best = [...left].filter((each) => votes[each] === most)
    // No lot is needed where all of them have a place.
    const isTie = best.length > places - taken.length
    const chosen = choose(best, { earlier: [], takes: 'most', lot: lotFor(election, stage) })
    if (isTie) ties.push({ stage, chosen })
    taken.push(chosen)
    left.delete(chosen)
  }
  return { taken, ties }
}

/** As many votes on a paper as there are seats. */
export const plainMajority = (election: PlainElection): PlainCount => plainByMarks(election, election.seats)

/** As many votes on a paper as anybody likes. */
export const plainApproval = (election: PlainElection): PlainCount => plainByMarks(election, election.names.length)

/** A count of one stage in which each paper gives a vote to every candidate it names. */
function plainByMarks(election: PlainElection, room: number): PlainCount {
  const stands = standing(election)
  const votes = election.names.map(() => 0)
  for (const paper of election.papers)
    for (const each of firstOf(paper, stands, room)) votes[each] = votes[each]! + paper.votes
  const { taken, ties } = mostOf(votes, stands, { places: election.seats, stage: 1, election })
  return {
    quota: null,
    elected: taken.toSorted((a, b) => a - b).map((candidate) => ({ candidate, stage: 1 })),
    stages: [whole(votes)],
    ties,
  }
}

import type { Election } from '../election/election.ts'
import { countMarks } from './marks.ts'
import { takeMost } from './mostVotes.ts'
import type { Action, Count } from './result.ts'
import { standingOf } from './standing.ts'

/** How papers are counted in one stage. */
interface OneStage {
  /** The rule's id; its paragraphs are `count`, `most` and, for equal votes, `lot`. */
  readonly rule: string
  /** A paper counts for so many candidates at most. */
  readonly most: number
  readonly action: Action
}

/** A count in one stage: a paper counts in full for each candidate marked on it, and those with most are elected. */
export function electMost(election: Election, seats: number, { rule, most, action }: OneStage): Count {
  const { totals, valid } = countMarks(election, most)
  const taking = { stage: 1, choosing: 'election', most: seats, because: ['lot'] } as const
  const { taken: elected, ties } = takeMost(standingOf(election), totals, taking, election)
  const because = ['count', 'most']
  const stage = { number: 1, action, totals, nonTransferable: 0, lost: 0, transfers: [], elected, because }
  return {
    rule,
    seats,
    decimals: 0,
    quota: null,
    valid,
    elected: elected.map((candidate) => ({ candidate, stage: 1 })),
    stages: [stage],
    ties,
  }
}

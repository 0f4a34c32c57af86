import type { Characteristics } from '../../forms/characteristics.ts'
import type { MutualFacts } from '../../forms/mutualFacts.ts'
import type { Votes } from '../../forms/ownership.ts'
import { controlFacts } from '../control.ts'
import type { MutualAnswers } from './questions.ts'

/** The answers as the rules on mutuals ask for them. */
export function mutualFactsOf(answers: MutualAnswers): MutualFacts & Characteristics {
  return {
    ...controlFacts(answers, answers['trust-votes']),
    cameFromPublicBody: answers.left,
    publicVoteShare: answers['public-votes'],
    publicServiceShare: answers['public-services'],
  }
}

/** What part of the votes is spoken for; employees count for nothing while nobody has said what they hold. */
export const votesSaid = (answers: MutualAnswers): number =>
  (answers['staff-votes'] ?? 0) + answers['trust-votes'] + answers['public-votes'] + answers['served-votes']

/** Who casts the votes, others casting the rest; `null` while nobody has said what employees hold. */
export function votesOf(answers: MutualAnswers): Votes | null {
  const staff = answers['staff-votes']
  if (staff === null) return null
  return {
    staff,
    trust: answers['trust-votes'],
    publicBodies: answers['public-votes'],
    served: answers['served-votes'],
    others: Math.max(0, 1 - votesSaid(answers)),
    by: answers.stake === 'unknown' ? null : answers.stake,
  }
}

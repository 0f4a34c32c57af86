import type { Election } from '../../election/election.ts'
import type { RuleParagraph } from '../ruleSet.ts'
import { HALF, type Share, shareOf } from './share.ts'

/** What a motion needs by its rule. */
export interface MotionTerms {
  /** The rule's id. */
  readonly rule: string
  /** Of the votes for and against; null where the file declares it. */
  readonly needed: Needed | null
  /** Of the members entitled, those who vote for or against. */
  readonly voting?: Share
  /** Members are counted, each once, and not votes. */
  readonly isByHeads?: boolean
  /** What must still happen once it is carried. */
  readonly onceCarried?: string
}

export interface Needed {
  readonly share: Share
  /** The share itself is not enough. */
  readonly isMoreThan: boolean
}

/** What a declared threshold asks for. Half means more than half: with as many against as for, nothing is carried. */
export function neededOf(threshold: number): Needed {
  const share = shareOf(threshold)
  return { share, isMoreThan: share.over * HALF.under === share.under * HALF.over }
}

/** What the motion needs of all votes for and against, by the rule or else by what the election declares. */
export function neededIn({ declared }: Election, { needed }: MotionTerms): Needed | undefined {
  if (needed !== null) return needed
  return declared.threshold === undefined ? undefined : neededOf(declared.threshold)
}

/** The paragraphs that all motions share: they stand in the rules of the body. */
export const motionParagraphs = {
  answers: {
    cite: 'the answers on the paper',
    says: 'A paper counts for its first answer. Who abstains or marks nothing votes neither for nor against.',
  },
  quorum: {
    cite: 'the quorum declared',
    says: 'The motion counts only if the declared share of the people entitled hand in a paper, marked or blank.',
  },
  class: {
    cite: 'the thresholds declared for classes',
    says: 'The motion must also have the declared share of the votes for and against of each class that has one.',
  },
} as const satisfies Readonly<Record<string, RuleParagraph>>

import type { Units } from './units.ts'

/** A count by a rule: every stage, who was elected at which, and every tie with how it was settled. */
export interface Count {
  /** The rule set's id. */
  readonly rule: string
  readonly seats: number
  /** Decimals of a vote that the rule keeps: `Units` are votes times ten to this power. */
  readonly decimals: number
  /** What elects; null where the rule has none. */
  readonly quota: Units | null
  /** Votes that count: at least one candidate who stands is preferred. In whole votes. */
  readonly valid: number
  readonly elected: readonly Elected[]
  readonly stages: readonly Stage[]
  readonly ties: readonly TieBreak[]
  /** Of a motion: whether it is carried, and each test it had to pass. */
  readonly motion?: MotionResult
  /** Of a comparison two by two: the whole of it. */
  readonly comparison?: Comparison
  /** Nobody is elected yet: a second round must be held between these. */
  readonly secondRound?: readonly number[]
  /** What must be read beside the result, a sentence each. */
  readonly notes?: readonly string[]
}

/**
 * Everybody against everybody else.
 *
 * **Shapes** A row and a column for each candidate in ballot-paper order; 0 on the diagonal and for who does not stand.
 */
export interface Comparison {
  /** Votes that prefer the candidate of the row to that of the column. */
  readonly preferred: readonly (readonly number[])[]
  /** The strongest path from row to column: the weakest link on it, 0 where there is none. */
  readonly strongest: readonly (readonly Link[])[]
  /** Candidates who stand, best first; those whom the comparison leaves equal stand together. */
  readonly order: readonly (readonly number[])[]
}

/** A majority of one candidate over another: votes with it and votes against it. */
export interface Link {
  readonly with: number
  readonly against: number
}

export interface Elected {
  readonly candidate: number
  readonly stage: number
}

/** What happened at one stage, and how things stood at its end. */
export interface Stage {
  readonly number: number
  readonly action: Action
  /** Votes of each candidate at the end, in ballot-paper order. */
  readonly totals: readonly Units[]
  /** Votes on papers that prefer nobody who continues. */
  readonly nonTransferable: Units
  /** Votes lost because fractions were cut. Below zero where a rule rounds up. */
  readonly lost: Units
  readonly transfers: readonly VoteTransfer[]
  /** Elected at the end of this stage, most votes first. */
  readonly elected: readonly number[]
  /** What elects at this stage, where the rule works it out anew. */
  readonly quota?: Units
  /** The paragraphs of the rule that decided the stage, by their names in its `paragraphs`. */
  readonly because: readonly string[]
}

export type Action =
  /** First preferences. */
  | { readonly kind: 'first' }
  /** A paper counts in full for each candidate marked on it: for so many at most, or for all where it is null. */
  | { readonly kind: 'marks'; readonly most: number | null }
  /** A surplus is passed on. */
  | { readonly kind: 'surplus'; readonly of: number; readonly surplus: Units }
  /**
   * Candidates are excluded and their papers moved; `value` where only papers of one value move at this stage. With
   * `rounds`, all papers had been gone through so often before it came to that, and what an excluded candidate holds
   * moves at the next stage.
   */
  | { readonly kind: 'exclusion'; readonly of: readonly number[]; readonly value?: Units; readonly rounds?: number }
  /** All papers are gone through again, with the shares that elected candidates keep. */
  | { readonly kind: 'iteration'; readonly rounds: number }
  /** Two candidates are left to choose from. */
  | { readonly kind: 'runoff'; readonly between: readonly number[] }
  /** Candidates are compared two by two. The totals of the stage say how many others each is better than. */
  | { readonly kind: 'comparison' }
  /** A motion is put to its tests. */
  | { readonly kind: 'tests' }

/** Papers that went from one candidate to another, or to nobody, at one value. */
export interface VoteTransfer {
  readonly from: number
  /** Null: no further candidate who continues is preferred. */
  readonly to: number | null
  /** Papers, each with as many votes as it carries. */
  readonly papers: number
  /** What each is worth on its way. */
  readonly value: Units
  /** papers × value; less where only a part of a surplus is left for papers that nobody can receive. */
  readonly votes: Units
}

/** A choice among candidates with equal votes. */
export interface TieBreak {
  readonly stage: number
  /** What was being chosen. */
  readonly choosing: 'exclusion' | 'surplus' | 'election' | 'runoff'
  readonly tied: readonly number[]
  /** Those among whom lots were drawn, where earlier stages had left fewer than were tied. */
  readonly drawnAmong?: readonly number[]
  readonly chosen: number
  readonly by: TieBreakBy
  readonly because: readonly string[]
}

export type TieBreakBy =
  /** They had unequal votes at an earlier stage. */
  | { readonly kind: 'stage'; readonly stage: number }
  /** Lots drawn by hand, as the input gives them. */
  | { readonly kind: 'declared' }
  /** Lots drawn from the seed that the input declares; `seed` is null where it declares none: nobody drew them. */
  | { readonly kind: 'lot'; readonly seed: string | null }

export interface MotionResult {
  readonly isCarried: boolean
  readonly tests: readonly MotionTest[]
}

/** One of the tests that a motion must pass: a share of a whole against what is needed. */
export interface MotionTest {
  /** What is tested, in words: `votes for, of all votes for and against`. */
  readonly says: string
  /** The class whose votes these are; null for all votes. */
  readonly class: string | null
  readonly part: number
  readonly whole: number
  readonly needed: number
  /** True where the needed share itself is not enough. */
  readonly isMoreThan: boolean
  readonly isPassed: boolean
  readonly because: readonly string[]
}

import type { Election } from '../election/election.ts'
import type { Problem } from '../../shared/problem.ts'
import type { Count } from './result.ts'

/** A way to count, as a named source has it. One object in one file, and one line in `rules/index.ts`. */
export interface RuleSet {
  /** What people type: `scottish`. */
  readonly id: string
  readonly title: string
  /** What it does, in a sentence or two. */
  readonly says: string
  readonly source: RuleSource
  /** The paragraphs that decide something, by name: where it stands in the source, and what it says in our words. */
  readonly paragraphs: Readonly<Record<string, RuleParagraph>>
  /** What the rule leaves to whoever runs the election. */
  readonly leftToOfficer: readonly string[]
  /** People are elected to seats, or a question is answered. */
  readonly decides: 'election' | 'motion'
  /** What stands in the way of counting this election by this rule; nothing when it can be counted. */
  readonly objections: (election: Election, seats: number) => readonly Problem[]
  /** Count an election to which there are no objections. */
  readonly count: (election: Election, seats: number) => Count
}

export interface RuleSource {
  readonly title: string
  readonly url: string
  /** What a reader of the source should know: how it was read, what it leaves open, and what we made of that. */
  readonly note?: string
}

export interface RuleParagraph {
  /** `rule 48(3)`. */
  readonly cite: string
  readonly says: string
}

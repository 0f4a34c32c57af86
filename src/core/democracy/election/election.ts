import type { PaperTree } from './paperTree.ts'

/** An election or a ballot as it is counted: who or what stands, the papers, and what was declared beforehand. */
export interface Election {
  readonly title: string
  /** Names in ballot-paper order, each there once. In a ballot on a question they are its answers. */
  readonly candidates: readonly string[]
  /** Candidates, from 0, who no longer stand: a preference for one is passed over. */
  readonly withdrawn: readonly number[]
  /** Seats to fill; undefined where the file does not say. */
  readonly seats: number | undefined
  readonly papers: PaperTree
  /** Papers handed in, blank ones among them. Fewer than votes where a paper carries several. */
  readonly papersCast: number
  /** Papers that were set aside before the count, where the file says. */
  readonly papersRejected: number
  /** People who could have voted, where the file says. */
  readonly entitled: number | undefined
  /** Classes of members that are counted apart as well as together; none where all vote as one. */
  readonly classes: readonly VotingClass[]
  readonly declared: Declared
  /** What the reader of the file noticed and a person should know, in sentences; none when all was plain. */
  readonly remarks: readonly string[]
  /** Titles of columns of the file that say who voted, or when. Nothing of them is held here, but the file has them. */
  readonly personal?: readonly string[]
}

/** Most candidates that an election may have: far more than any paper has held. */
export const CANDIDATES_MOST = 1_000

/** Most votes: ten for each person alive, and few enough that every sum at five decimals is exact in a double. */
export const VOTES_MOST = 90_000_000_000

/** What was said before the count, so that nobody chooses it after. */
export interface Declared {
  /** Any text that could not be known when voting closed. Lots are drawn from it. */
  readonly seed: string | undefined
  /** Candidates from 0 in the order in which lots were drawn by hand: of those who are tied, the first is taken. */
  readonly lots: readonly number[] | undefined
  /** The share of people entitled who must vote for a motion to count, from 0 to 1. */
  readonly quorum: number | undefined
  /** The share of votes that a motion needs, from 0 to 1, where no rule says. */
  readonly threshold: number | undefined
}

/** Members who vote as a class: staff, users, carers, community, council. */
export interface VotingClass {
  readonly name: string
  readonly papers: PaperTree
  readonly papersCast: number
  readonly entitled: number | undefined
  /** The share of its own votes that a motion needs in this class, from 0 to 1; undefined where it has no say alone. */
  readonly threshold: number | undefined
}

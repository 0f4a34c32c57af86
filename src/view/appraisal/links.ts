import type { Standing } from '../../core/appraisal/inputs.ts'
import type { OptionId } from '../../core/finance/option.ts'

/** How a line is opened. */
export interface Opening {
  /** In one future, by its number. */
  readonly future?: number
  /** In the middle case, with three futures told beside it: what a chance is made of. */
  readonly futures?: true
  /** With the lines of which the bridge and who gains are made. */
  readonly lines?: 'money'
}

/** The address of the page that opens a line in a month. */
export type Explain = (line: string, month: number, how?: Opening) => string

/**
 * Where a reader may go from a figure. Left out where there is no site to go to: a page kept as one file.
 */
export interface AppraisalLinks {
  /** The page that opens a line in a month, counted from 0: in the middle case unless told. */
  readonly explain: Explain
  /** The page that holds two options against one another, line by line. */
  readonly compare: string
  /** The assumption book, or one part of it. */
  assumptions(standing?: Standing): string
  /** What an option is, before any figure. */
  option(id: OptionId): string
  /** What the numbers mean. */
  readonly method: string
}

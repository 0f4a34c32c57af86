import type { Standing } from '../../core/appraisal/inputs.ts'

/**
 * Where a reader may go from a figure. Left out where there is no site to go to: a page kept as one file.
 */
export interface AppraisalLinks {
  /** The page that opens a line of the middle case in a month, counted from 0. */
  explain(line: string, month: number): string
  /** The page that holds two options against one another, line by line. */
  readonly compare: string
  /** The assumption book, or one part of it. */
  assumptions(standing?: Standing): string
  /** What the numbers mean. */
  readonly method: string
}

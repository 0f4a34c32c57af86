import type { Probability } from '../../chance/statistics.ts'
import type { OptionId } from '../../finance/option.ts'
import type { Month } from '../../shared/month.ts'

/** One measure of a test, read in the middle case, and how often it is what fails. */
export interface ReadMeasure {
  readonly id: string
  readonly title: string
  /** Null where nothing can be said: not testable, which is no fail. */
  readonly met: boolean | null
  readonly because: string
  /** The chance that it fails, over the futures. */
  readonly fails: Probability
}

/** One test of one set of accounts. */
export interface TestResult {
  readonly id: string
  readonly title: string
  /** In the middle case; null where nothing can be said. */
  readonly passes: boolean | null
  /** The chance over the futures that it is passed by a body that still trades. */
  readonly chance: Probability
  readonly measures: readonly ReadMeasure[]
}

/** A year's accounts, and every test of them. */
export interface FiledAccounts {
  readonly from: Month
  readonly to: Month
  /** The first month in which a buyer can look them up. */
  readonly openFrom: Month
  readonly months: number
  /** In the middle case: turnover brought to a year, and net assets. */
  readonly turnoverPounds: number
  readonly netAssetsPounds: number
  readonly tests: readonly TestResult[]
}

export type RemedyKind = 'guarantee' | 'bond' | 'consortium' | 'smallerLot' | 'capital' | 'waiting'

/** Something that alone turns a fail of the middle case into a pass, and what it must be worth. */
export interface RankedRemedy {
  readonly kind: RemedyKind
  readonly title: string
  /** What it must be worth, in words. */
  readonly worth: string
  /** The same as a figure: pounds, a share of the value for a smaller lot, months for waiting. */
  readonly figure: number
  readonly costPounds: number
  /** Months until it is there. */
  readonly months: number
  readonly because: string
}

/** Something that does not, and why. */
export interface NoRemedy {
  readonly kind: RemedyKind
  readonly title: string
  readonly because: string
}

/** A bid with a test of its buyer's own, as it meets the accounts last filed when it goes in. */
export interface BidStanding {
  readonly id: string
  readonly buyer: string
  readonly month: Month
  readonly valuePounds: number
  /** The year end of the accounts that are tested; null while there are none: not testable. */
  readonly accountsTo: Month | null
  readonly passes: boolean | null
  /** What fails in the middle case, each with what there is and what is asked for. */
  readonly fails: readonly string[]
  /** The chances that the accounts pass alone, and that what is bought covers the rest; null if not testable. */
  readonly alone: Probability | null
  readonly remedied: Probability | null
  /** The cheapest first, and of two as cheap the sooner. */
  readonly ranked: readonly RankedRemedy[]
  readonly others: readonly NoRemedy[]
}

/** One option's accounts by date, and its bids. */
export interface OptionStanding {
  readonly id: OptionId
  readonly name: string
  readonly accounts: readonly FiledAccounts[]
  readonly bids: readonly BidStanding[]
}

/** What `spinout standing --json` prints. */
export interface StandingRun {
  readonly trials: number
  readonly seed: number
  readonly options: readonly OptionStanding[]
}

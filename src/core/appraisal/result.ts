import type { Probability } from '../chance/statistics.ts'
import type { SpreadWithErrors as Spread } from '../chance/spread.ts'
import type { FanMonth } from '../chance/fan.ts'
import type { OptionId } from '../finance/option.ts'
import type { Sampling } from '../chance/sampling.ts'
import type { Accuracy } from './accuracy.ts'

/**
 * The shape of an appraisal: what `spinout appraise --json` prints, what the page draws, what a paper will quote.
 * Its version is `format`; fields are added, never changed in meaning.
 *
 * Units: pounds unrounded; shares 0 to 1; months as YYYY-MM.
 */
export type { FanMonth, OptionId, Probability, Spread }

/** Quantiles of one line, month by month; each month says the share of trials behind it. */
export interface Fan {
  readonly months: readonly FanMonth[]
}

export type Failure =
  | { readonly applies: false }
  | {
      readonly applies: true
      readonly p: number
      readonly se: number
      readonly limit95?: number
      /** The part of it in which the body still held the authority's contract: the others lost that first. */
      readonly holding: Probability
      /** Probability of having failed by the end of each month. */
      readonly byMonth: readonly { readonly month: string; readonly p: number; readonly se: number }[]
    }

/**
 * How an input goes with a figure over all trials, each with its standard error: Spearman's rank correlation, and the
 * share of the figure's variance that the input explains by itself. The years of a process are taken by their mean.
 */
export interface Influence {
  readonly rank: number
  readonly rankSe: number
  readonly firstOrder: number
  readonly firstOrderSe: number
}

/** The figure with the input at its 10th and 90th percentile and every other at its middle, and over all trials. */
export interface Swing extends Influence {
  readonly low: number
  readonly high: number
}

/** One bar of the tornado. */
export interface Sensitivity {
  /** Path of the input: `contracts/main/price`. */
  readonly input: string
  readonly label: string
  /** The input at its 10th and 90th percentile, in words. */
  readonly lowWords: string
  readonly highWords: string
  /** Present-value saving in pounds at each end; null for the baseline. */
  readonly saving: Swing | null
  /** Lowest rolling 12-month service level at each end. */
  readonly service: Swing
  /** Lowest month-end cash at each end; null in house. */
  readonly cash: Swing | null
}

/** One year of the middle case, 12 months from the start or what is left of the last one. */
export interface ConcentratedYear {
  /** 1 is the first. */
  readonly year: number
  readonly months: number
  readonly incomePounds: number
  /** The largest customer's share of it. */
  readonly largest: number
  /** Herfindahl–Hirschman index: the sum of the squared shares, 1 where all comes from one customer. */
  readonly index: number
}

/** How much of a venture's income hangs on few customers, in the middle case. */
export interface Concentration {
  readonly years: readonly ConcentratedYear[]
  /** The contracts of the largest customer in the first year. */
  readonly customers: readonly string[]
  /** Months that the venture lives once that customer goes after a year; null when it outlives the run. */
  readonly monthsOfLife: number | null
}

/** What a failure means for one of a kind: mean and bad case (nine in ten are no worse) over the failed futures. */
export interface LossEach {
  /** One member; one who uses the service; a supplier, of each £1,000 owed; HMRC; the fund; a taxpayer. */
  readonly who: 'member' | 'user' | 'supplier' | 'hmrc' | 'pension-fund' | 'taxpayer'
  readonly unit: 'pounds' | 'months'
  /** How many share it alike; null where it is told whole. */
  readonly heads: number | null
  readonly mean: number
  readonly bad: number
}

/** A real case whose pattern the run shows of an option: what can happen, and not how often. */
export interface PrecedentShown {
  readonly pattern: string
  /** What the run shows, in a sentence. */
  readonly shows: string
  readonly id: string
  readonly name: string
  readonly when: string
  readonly what: string
  readonly source: { readonly title: string; readonly url: string }
}

export interface Reason {
  readonly id: string
  readonly met: boolean | null
  /** The threshold in words, marked as our judgement where it is. */
  readonly threshold: string
  readonly figure: string
  readonly because: string
}

/** A real trial told month by month. */
export interface NamedFuture {
  readonly name: 'good' | 'typical' | 'bad'
  readonly trial: number
  readonly saving: number | null
  readonly kept: boolean
  readonly events: readonly { readonly month: string; readonly what: string }[]
}

export interface OptionResult {
  readonly id: OptionId
  readonly name: string
  /**
   * The tests are null for a venture whose start is not funded, and it has no shadow, no council paths and no
   * viability: it is answered with what it needs instead. How and when it fails is still told.
   */
  readonly serviceKept: Probability | null
  /** Only of a venture whose start is not funded: what it needs to begin. */
  readonly needsPounds?: number
  readonly noWorse: Probability | null
  readonly moneySaved: Probability | null
  readonly both: Probability | null
  readonly failed: Failure
  /** In-house options only: the chance of spending more than the cash limit over the judged years. */
  readonly overspend: Probability | null
  /** Contract lost to another provider, or ended by the authority, by the end. */
  readonly contractLost: Probability | null
  readonly stopped: Probability | null
  readonly saving: Spread | null
  /** Only of an option that provides less, which saves nothing: how much less is spent because of it. */
  readonly lessSpent?: LessSpent
  readonly savingByYears: readonly { readonly years: number; readonly spread: Spread }[]
  /** The same without the optimism control: the promise as typed. Null where nothing is promised. */
  readonly shadow: {
    readonly serviceKept: Probability
    readonly moneySaved: Probability | null
    readonly saving: Spread | null
  } | null
  readonly cash: Fan | null
  readonly reserves: Fan | null
  readonly surplus: Fan | null
  readonly serviceLevel: Fan
  readonly headcount: Fan
  readonly parentCost: Fan
  /** The middle case: every quantity at its median. Saving in pounds, lowest year of service, lowest cash in pounds. */
  readonly middle: { readonly saving: number | null; readonly service: number; readonly cash: number | null }
  readonly futures: readonly NamedFuture[]
  /**
   * The price for a year, at the start, at which the authority neither saves nor loses in the middle case, beside the
   * price in the case. Null in house, and where no price between nothing and three times that does it.
   */
  readonly breakEven: { readonly pricePounds: number; readonly casePricePounds: number } | null
  /** The same option on three named council paths (real change a year). */
  readonly councilPaths: readonly {
    readonly realChange: number
    readonly serviceKept: Probability
    readonly moneySaved: Probability | null
  }[]
  readonly sensitivities: readonly Sensitivity[]
  /** Who lost what when the venture failed, mean over the failed trials; sums to the deficit. */
  readonly losses: readonly { readonly who: string; readonly meanPounds: number }[] | null
  /** The same told of one person of each kind; null without books, and empty where it never failed. */
  readonly lossesEach: readonly LossEach[] | null
  readonly viability: readonly Reason[]
  /** Null for an option without books of its own. */
  readonly concentration: Concentration | null
  /** Two real cases whose patterns the run shows worst; fewer where it shows little. */
  readonly precedents: readonly PrecedentShown[]
}

/** Less is spent because less is provided: over the judged years at present value, beside carrying on. */
export interface LessSpent {
  /** Share of the service that is kept. */
  readonly keeps: number
  /** That anything less is spent at all. */
  readonly chance: Probability
  readonly spread: Spread
}

/** Two options on one question, with the paired error. */
export interface Comparison {
  readonly question: 'serviceKept' | 'moneySaved'
  readonly first: OptionId
  readonly second: OptionId
  readonly difference: number
  readonly se: number
  readonly tooClose: boolean
}

export interface Verdict {
  /** One plain sentence for each test and option, ready to print. */
  readonly sentences: readonly string[]
  readonly against: readonly string[]
  readonly leavesOut: string
}

export interface Appraisal {
  readonly format: 1
  readonly caseHash: string
  readonly documentHash: string
  /** case hash · plan · seed · trials · engine · law as at */
  readonly key: string
  readonly seed: number
  /** Whole blocks of 1,024. */
  readonly trials: number
  /** What was asked for: trials before rounding up, and an accuracy where the run was told one. */
  readonly asked: { readonly trials: number; readonly accuracy: (Accuracy & { readonly reached: boolean }) | null }
  readonly sampling: Sampling
  /** The slots with a Sobol dimension, in the order of their dimensions; none where sampling is plain. */
  readonly plan: readonly string[]
  readonly engine: string
  readonly lawAsAt: string
  readonly service: { readonly name: string; readonly sector: string; readonly authority: string }
  readonly start: string
  readonly months: number
  readonly judgedYears: number
  /** What carrying on costs the authority over the judged years, at present value. */
  readonly carryingOn: Spread
  readonly floor: number
  readonly inputs: {
    readonly total: number
    readonly uncertain: number
    readonly published: number
    readonly derived: number
    readonly assumed: number
    readonly byDefault: number
  }
  /** Set when the middle case runs dry in month 0 or 1: no probability is given for that option. */
  readonly unfundedStart: { readonly needsPounds: number } | null
  readonly options: readonly OptionResult[]
  readonly comparisons: readonly Comparison[]
  readonly verdict: Verdict
  /** Choices the case left to us, and months that lean on law beyond its last known date. */
  readonly notes: readonly string[]
}

import type { Difference } from '../../chance/paired.ts'
import type { Probability } from '../../chance/statistics.ts'
import type { OptionId } from '../../finance/option.ts'

/** How far a figure moved from the same without the stress, on the same futures. */
export interface Change extends Difference {
  readonly tooClose: boolean
}

export interface MovedChance extends Probability {
  readonly change: Change
}

/** Pounds at present value over the judged years. */
export interface MovedSaving {
  readonly mean: number
  readonly se: number
  readonly change: Change
}

/** One option under one stress. What does not apply to the option is null, as in an appraisal. */
export interface UnderStress {
  readonly id: OptionId
  readonly kept: MovedChance
  readonly saved: MovedChance | null
  readonly failed: MovedChance | null
  readonly saving: MovedSaving | null
}

/** A stress and what became of it. Without options it did not apply, and `because` says why. */
export interface StressResult {
  readonly id: string
  readonly title: string
  readonly says: string
  readonly source: string
  readonly because: string | null
  readonly options: readonly UnderStress[]
}

/** The smallest shock that empties the cash, and the month in which it does; shares, or pounds for a sudden cost. */
export interface Breaking {
  readonly amount: number
  readonly month: string
}

export interface ReverseStress {
  readonly id: 'price' | 'eachYear' | 'suddenCost'
  /** The most that was tried. */
  readonly most: number
  /** Null where not even the most that was tried empties the cash. */
  readonly breaks: Breaking | null
  /** What the share is a share of, or the month of a sudden cost. */
  readonly of: { readonly pricePounds: number } | { readonly month: string } | null
}

export interface Squeeze {
  /** The uplift, once whole, from which the service is kept and the body does not fail; null where none does. */
  readonly needed: number | null
  /** The least and the most that were tried. */
  readonly tried: readonly [number, number]
  /** The chance that as much is delivered, promises discounted; null where no uplift is enough. */
  readonly reached: Probability | null
  /** The middle of what is delivered. */
  readonly middle: number
}

/** What `spinout stress --json` prints. Its version is `format`. */
export interface StressRun {
  readonly format: 1
  readonly key: string
  readonly trials: number
  readonly service: string
  readonly months: number
  readonly judgedYears: number
  readonly names: Readonly<Partial<Record<OptionId, string>>>
  /** An option whose first months nobody has paid for has no chances; what it needs. */
  readonly unfunded: readonly { readonly id: OptionId; readonly needsPounds: number }[]
  readonly unstressed: readonly UnderStress[]
  readonly stresses: readonly StressResult[]
  /** Of the option that keeps its own books; null where there is none. */
  readonly venture: {
    readonly id: OptionId
    /** The month in which cash runs out with nothing added, in the middle case. */
    readonly emptyIn: string | null
    readonly reverse: readonly ReverseStress[]
    readonly squeeze: Squeeze
  } | null
}

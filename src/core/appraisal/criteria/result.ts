import type { NextEntry } from '../../finance/case/criteria/chain.ts'
import type { LogEntry } from '../../finance/case/criteria/entry.ts'
import type { Criterion } from '../../finance/case/criteria/standard.ts'
import type { OptionId } from '../../finance/option.ts'

/**
 * The shape of what `spinout criteria --json` prints under `criteria`, and of what the page draws.
 *
 * Units: scores 0 to 10; weights and presets as shares of 1; weighted totals 0 to 10. No total stands alone: it is
 * beside the scores it is made of and beside the totals under every other weighting.
 */
export interface CriteriaResult {
  /** The heaviest first, as locked; in the order of their names where weights are alike or none are locked. */
  readonly criteria: readonly Criterion[]
  readonly options: readonly { readonly id: OptionId; readonly name: string }[]
  /** The weights as locked, as changed, then the presets. None before weights are locked. */
  readonly weightings: readonly WeightedResult[]
  /** Presets that these criteria and weights have no meaning for, and why. */
  readonly withheld: readonly { readonly name: string; readonly because: string }[]
  readonly scores: readonly Score[]
  readonly reversals: readonly Reversal[]
  readonly log: readonly LogEntry[]
  /** What the next entry must hold. */
  readonly next: NextEntry
}

export type WeightingId = 'locked' | 'changed' | 'equal' | 'priceHeavy' | 'socialAtPar'

export interface WeightedResult {
  readonly id: WeightingId
  readonly name: string
  readonly says: string
  readonly weights: Readonly<Record<string, number>>
  readonly totals: readonly Total[]
}

/** An option's weighted total; a range from 0 to 10 for what is not scored yet, and then no rank. */
export interface Total {
  readonly option: OptionId
  readonly low: number
  readonly high: number
  /** 1 is the highest. Options of one total have one rank. */
  readonly rank: number | null
  /** The others with the very same total. */
  readonly tiedWith: readonly OptionId[]
}

/** The score in force for a criterion and an option; `entry` null where nobody has scored it. */
export interface Score {
  readonly criterion: string
  readonly option: OptionId
  readonly score: number | null
  readonly entry: number | null
  /** Entries whose score of the same two it stands in place of. */
  readonly replaces: readonly number[]
}

/** Two options whose order under a weighting is the other way round than under the weights as locked. */
export interface Reversal {
  readonly weighting: WeightingId
  readonly ahead: OptionId
  readonly behind: OptionId
}

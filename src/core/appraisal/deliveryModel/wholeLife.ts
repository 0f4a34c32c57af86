import type { Failure, OptionResult, Appraisal, Probability } from '../result.ts'

/** One way to provide the service, as it is compared: what it costs over the judged years, and how it fares. */
export interface ModelOption {
  readonly id: string
  readonly name: string
  /** Present value in pounds with an error that is no smaller than twice the standard one; null where not known. */
  readonly cost: { readonly pounds: number; readonly giveOrTake: number } | null
  /** Null where the model does not run it, or where it cannot start. */
  readonly kept: Probability | null
  readonly saved: Probability | null
  readonly failed: Failure | null
}

/**
 * The options of an appraisal by whole-life cost: what carrying on costs, less what the option saves. Both are means
 * over the same futures, so their errors lean on each other; the error given is their sum, which is never too small.
 */
export function modelledOptions({ options, carryingOn }: Appraisal): readonly ModelOption[] {
  const cost = ({ id, saving }: OptionResult): ModelOption['cost'] => {
    if (id === 'baseline') return { pounds: carryingOn.mean, giveOrTake: 2 * carryingOn.se }
    if (saving === null) return null
    return { pounds: carryingOn.mean - saving.mean, giveOrTake: 2 * (carryingOn.se + saving.se) }
  }
  return options.map((option) => ({
    id: option.id,
    name: option.name,
    cost: cost(option),
    kept: option.serviceKept,
    saved: option.moneySaved,
    failed: option.failed,
  }))
}

export const MIXED = 'A mix of in house and outside'

/** How a mix is made up: what share stays in house, with which option the rest goes, and what joining them costs. */
export interface Mixture {
  readonly inHouse: ModelOption
  readonly outside: ModelOption
  readonly inHouseShare: number
  readonly joiningPounds: number
}

/**
 * Part in house and part outside. Its cost is each part's share of the cost of the whole, and what joining them costs.
 * The mean of a sum is the sum of the means, so that holds if costs divide with the service. The model does not run the
 * mix itself: how often it keeps the service, saves or fails is not known.
 */
export function mixedOption({ inHouse, outside, inHouseShare, joiningPounds }: Mixture): ModelOption {
  const between = (home: number, away: number): number => inHouseShare * home + (1 - inHouseShare) * away
  return {
    id: 'mixed',
    name: MIXED,
    cost:
      inHouse.cost && outside.cost
        ? {
            pounds: between(inHouse.cost.pounds, outside.cost.pounds) + joiningPounds,
            giveOrTake: between(inHouse.cost.giveOrTake, outside.cost.giveOrTake),
          }
        : null,
    kept: null,
    saved: null,
    failed: null,
  }
}

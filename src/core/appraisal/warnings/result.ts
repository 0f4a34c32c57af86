import type { Probability } from '../../chance/statistics.ts'
import type { Covenant } from '../../finance/lines/covenants.ts'
import type { WarningId } from '../../finance/lines/warnings.ts'
import type { OptionId } from '../../finance/option.ts'
import type { Month } from '../../shared/month.ts'

/** One sign of trouble of a venture, over all futures. */
export interface Warning {
  readonly id: WarningId
  /** The chance that it comes while the venture trades. */
  readonly chance: Probability
  /** The first month-end at which it is there in the middle case; null where it never is. */
  readonly middleMonth: Month | null
  /** Of the futures in which the venture fails, the share in which it came no later; null where it never fails. */
  readonly beforeFailures: number | null
  /** In those, how many months before the failure it came: the median; null where there are none. */
  readonly monthsBefore: number | null
  /** Of the futures in which it comes, the share in which the venture fails; null where it never comes. */
  readonly thenFails: number | null
}

/** How well a covenant is kept. */
export interface Headroom {
  readonly loan: string
  readonly covenant: Covenant
  readonly limit: number
  readonly broken: Probability
  /** The least pounds by which it is kept, below nothing where it is broken; null where it is never tested. */
  readonly lowest: { readonly p5: number; readonly p50: number } | null
}

export interface OptionWarnings {
  readonly id: OptionId
  readonly name: string
  readonly failed: Probability
  /** What it has on the first day less what it owes, every quantity at its median, in pounds. */
  readonly firstDayPounds: number
  readonly warnings: readonly Warning[]
  readonly headroom: readonly Headroom[]
}

/** When the trouble of each option with books of its own shows, and the names of those whose books are not ours. */
export interface Warnings {
  readonly trials: number
  readonly seed: number
  readonly months: number
  readonly options: readonly OptionWarnings[]
  readonly unknown: readonly string[]
}

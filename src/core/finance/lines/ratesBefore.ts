import type { Dated } from '../../law/dated.ts'
import {
  ratesHighFrom,
  ratesHighValue,
  ratesSmallRetail,
  ratesStandardRetail,
} from '../../law/tax/businessRatesValues.ts'

/** Before there were multipliers of their own: no premises were of high value, and a use had no multiplier. */
const NO_PREMISES_POUNDS = 1e15
const BEFORE: readonly (readonly [Dated<number>, number])[] = [
  [ratesHighFrom, NO_PREMISES_POUNDS],
  [ratesHighValue, 0],
  [ratesSmallRetail, 0],
  [ratesStandardRetail, 0],
]
/** The day on which the values of rates here begin. */
const FIRST_DAY = '2012-04-01'

const extended = new Map(
  BEFORE.map(([law, value]) => {
    const [first] = law.history
    const before = { from: FIRST_DAY, value, source: first!.source, confidence: 'derived' } as const
    return [law, { ...law, history: [before, ...law.history] }] as const
  }),
)

/** A value of rates with a figure where the law had none yet, as a tax that did not exist is a nought. */
export const fromTheFirst = (law: Dated<number>): Dated<number> => extended.get(law) ?? law

import { PRICE_TIMES } from '../finance/about.ts'
import { middleFutures } from '../finance/futures.ts'
import { MAIN } from '../finance/lines/contracts.ts'
import type { Option } from '../finance/option.ts'
import type { Machine } from '../engine/machine.ts'
import type { Recorded } from '../graph/interpret.ts'
import { MONTHS_IN_YEAR } from '../shared/month.ts'
import { savingAt } from './ends.ts'
import { judgedYears } from './judged.ts'
import { withWhatIfs, type Workable } from './ready.ts'
import type { OptionResult } from './result.ts'

/** The search looks between no price at all and three times the price in the case. */
const MOST_TIMES = 3
/** Prices tried at once, and how often the gap between two of them is divided again: 3 ÷ 64³ of the price. */
const PRICES_AT_ONCE = 65
const ROUNDS = 3

/**
 * The price at which the authority neither saves nor loses over the judged years, in the middle case. Many prices are
 * worked out as the trials of one block; the highest at which something is saved bounds the answer, and the gap above
 * it is divided again. From above, because at a low enough price a venture fails, and a failure saves nothing.
 */
export function breakEvenOf(
  workable: Workable,
  machine: Machine,
  option: Option,
  middle: Recorded,
): OptionResult['breakEven'] {
  if (option.inHouse) return null
  let [low, high] = [0, MOST_TIMES]
  for (let round = 0; round < ROUNDS; round++) {
    const step = (high - low) / (PRICES_AT_ONCE - 1)
    const prices = Float64Array.from({ length: PRICES_AT_ONCE }, (_, index) => low + index * step)
    const saves = savingsAt(workable, machine, option, prices).findLastIndex((saving) => saving > 0)
    if (saves < 0 || saves === prices.length - 1) return null
    low = prices[saves]!
    high = prices[saves + 1]!
  }
  const casePricePounds = MONTHS_IN_YEAR * middle.get(`${option.id}/${MAIN}/price`)![0]!
  return { pricePounds: ((low + high) / 2) * casePricePounds, casePricePounds }
}

function savingsAt(workable: Workable, machine: Machine, option: Option, prices: Float64Array): Float64Array {
  const { sampler, ends, built } = workable
  const futures = withWhatIfs(workable, middleFutures(sampler, prices.length), { [PRICE_TIMES]: prices })
  const values = machine.given(futures.values, prices.length)
  const end = ends.findIndex(({ name }) => name === savingAt(option.id, judgedYears(built.calendar.months)))
  return values.subarray(end * prices.length, (end + 1) * prices.length)
}

import { PRICE_TIMES } from '../finance/about.ts'
import type { Case } from '../finance/case/index.ts'
import { middleFutures } from '../finance/futures.ts'
import { MAIN } from '../finance/lines/contracts.ts'
import type { Option } from '../finance/option.ts'
import { interpret, type Recorded } from '../graph/interpret.ts'
import { MONTHS_IN_YEAR } from '../shared/month.ts'
import { makeReady, type Ready } from './outcomes.ts'
import type { OptionResult } from './result.ts'
import { judgedMonth } from './judged.ts'

/** The search looks between no price at all and three times the price in the case. */
const MOST_TIMES = 3
/** Prices tried at once, and how often the gap between two of them is divided again: 3 ÷ 64³ of the price. */
const PRICES_AT_ONCE = 65
const ROUNDS = 3

/** A case made ready to be run at other prices: one build serves every option and every price. */
export const makePriceable = (theCase: Case): Ready => makeReady(theCase, { priceVaries: true })

/**
 * The price at which the authority neither saves nor loses over the judged years, in the middle case. Many prices are
 * worked out as the trials of one block; the highest at which something is saved bounds the answer, and the gap above
 * it is divided again. From above, because at a low enough price a venture fails, and a failure saves nothing.
 */
export function breakEvenOf(priceable: Ready, option: Option, middle: Recorded): OptionResult['breakEven'] {
  if (option.inHouse) return null
  let [low, high] = [0, MOST_TIMES]
  for (let round = 0; round < ROUNDS; round++) {
    const step = (high - low) / (PRICES_AT_ONCE - 1)
    const prices = Float64Array.from({ length: PRICES_AT_ONCE }, (_, index) => low + index * step)
    const saves = savingsAt(priceable, option, prices).findLastIndex((saving) => saving > 0)
    if (saves < 0 || saves === prices.length - 1) return null
    low = prices[saves]!
    high = prices[saves + 1]!
  }
  const casePricePounds = MONTHS_IN_YEAR * middle.get(`${option.id}/${MAIN}/price`)![0]!
  return { pricePounds: ((low + high) / 2) * casePricePounds, casePricePounds }
}

function savingsAt({ built, sampler }: Ready, option: Option, prices: Float64Array): Float64Array {
  const futures = middleFutures(sampler, prices.length)
  const values = new Map([...futures.values, [PRICE_TIMES, prices]])
  const line = `${option.id}/saving-so-far`
  const recorded = interpret(built.model, { ...futures, values }, [line]).get(line)!
  const month = judgedMonth(built.case.months)
  return recorded.subarray(month * prices.length, (month + 1) * prices.length)
}

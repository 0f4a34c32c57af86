import type { Quantity } from '../../chance/quantityField.ts'
import type { Case } from '../../finance/case/index.ts'
import { changeLeavers } from '../../finance/case/leavers.ts'
import { MAIN } from '../../finance/lines/contracts.ts'
import { moved } from './moved.ts'
import type { Stressed } from './stress.ts'

/**
 * The authority pays less from the first month on, whoever provides: its contract, the prices that options bid, and the
 * cash limit in house are all lower by the same share.
 */
export function paysLess(theCase: Case, share: number): Stressed {
  const times = 1 - share
  const less = (quantity: Quantity): Quantity => moved(quantity, times)
  const { contracts, options } = theCase
  return {
    applies: true,
    case: {
      ...theCase,
      contracts: contracts.map((each) => (each.id === MAIN ? { ...each, price: less(each.price) } : each)),
      options: withPrices(options, less),
    },
    limitTimes: times,
  }
}

/** The options of a case with every price that one has of its own changed. */
export const withPrices = (options: Case['options'], change: (price: Quantity) => Quantity): Case['options'] =>
  changeLeavers(options, ({ price }) => (price ? { price: change(price) } : {}))

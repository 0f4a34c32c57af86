import type { Quantity } from '../../chance/quantityField.ts'
import type { Case } from '../../finance/case/index.ts'
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
  const { mutual, outsource } = options
  return {
    applies: true,
    case: {
      ...theCase,
      contracts: contracts.map((each) => (each.id === MAIN ? { ...each, price: less(each.price) } : each)),
      options: {
        ...options,
        ...(mutual?.price && { mutual: { ...mutual, price: less(mutual.price) } }),
        ...(outsource?.price && { outsource: { ...outsource, price: less(outsource.price) } }),
      },
    },
    limitTimes: times,
  }
}

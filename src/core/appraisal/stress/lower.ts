import { medianOf, type Quantity } from '../../chance/quantityField.ts'
import type { Case } from '../../finance/case/index.ts'
import { MAIN } from '../../finance/lines/contracts.ts'
import { MONTHS_IN_YEAR } from '../../shared/month.ts'
import { middleOf } from '../middle.ts'
import { makeReady } from '../ready.ts'
import { moved } from './moved.ts'
import { changed, nothingTo, type Stressed } from './stress.ts'

/**
 * The authority pays less from the first month on, whoever provides: its contract, the prices that options bid, and the
 * cash limit in house are all lower by the same share.
 */
export function paysLess(theCase: Case, share: number): Stressed {
  const budget = budgetOf(theCase)
  if (!budget)
    return nothingTo(
      'The case gives no budget, and the central recharge is uncertain, so the same cut cannot be made in house. ' +
        'Give the budget of the service.',
    )
  const times = 1 - share
  const less = (quantity: Quantity): Quantity => moved(quantity, times)
  const { service, contracts, options, parent } = theCase
  const { mutual, outsource } = options
  // The cash limit is the budget less the recharge, and the recharge stays.
  const [whole, recharge] = [medianOf(budget), medianOf(parent.recharge)]
  const ofBudget = whole > 0 ? (recharge + (whole - recharge) * times) / whole : times
  return changed({
    ...theCase,
    service: { ...service, budget: moved(budget, ofBudget) },
    contracts: contracts.map((each) => (each.id === MAIN ? { ...each, price: less(each.price) } : each)),
    options: {
      ...options,
      ...(mutual?.price && { mutual: { ...mutual, price: less(mutual.price) } }),
      ...(outsource?.price && { outsource: { ...outsource, price: less(outsource.price) } }),
    },
  })
}

/** The budget of the case; without one, today's cost, which is what the cash limit then stands on. */
function budgetOf(theCase: Case): Quantity | undefined {
  const { service, parent } = theCase
  if (service.budget) return service.budget
  if (parent.recharge.shape.kind !== 'certain') return undefined
  const limit = middleOf(makeReady(theCase)).get('baseline/cash-limit-at-start')![0]!
  const value = limit * MONTHS_IN_YEAR + medianOf(parent.recharge)
  return {
    path: 'service/budget',
    shape: { kind: 'certain', value },
    kind: 'amount',
    unit: 'pounds a year',
    words: "today's cost",
  }
}

import { isQuantity, type Quantity } from '../../chance/quantityField.ts'
import type { Case } from '../../finance/case/index.ts'
import { moved } from '../stress/moved.ts'

/**
 * The same service at another size: so many times the posts, the price, the budget, the income, the non-pay, the
 * recharge and the money it starts with.
 *
 * What stands whatever the size stays: posts and costs that exist only because of leaving, what counts as overhead, and
 * what a change and a competition cost the authority once. Amounts for each (pay, days, rates) stay too, and so do
 * lines that the case adds of its own. Every quantity keeps its path, so the same futures befall every size.
 */
export function scaledCase(theCase: Case, times: number): Case {
  const sized = (quantity: Quantity): Quantity => moved(quantity, times)
  const { staff, nonPay, contracts, income, opening, loans, service, parent, targets, options } = theCase
  return {
    ...theCase,
    service: { ...service, budget: service.budget && sized(service.budget) },
    staff: staff.map((group) =>
      group.onlyIfLeaving ? group : { ...group, fte: sized(group.fte), headcount: sized(group.headcount) },
    ),
    nonPay: nonPay.map((line) => (line.onlyIfLeaving || line.overhead ? line : amountsIn(line, times))),
    contracts: contracts.map((contract) => amountsIn(contract, times)),
    income: income.map((each) => amountsIn(each, times)),
    opening: amountsIn(opening, times),
    loans: loans.map((loan) => amountsIn(loan, times)),
    parent: { ...parent, recharge: sized(parent.recharge) },
    targets: { ...targets, savingAYear: targets.savingAYear && sized(targets.savingAYear) },
    options: amountsIn(options, times),
  }
}

/** Units of amounts that grow with a service: money for it and money a year, not money for each of something. */
const GROWING: ReadonlySet<string> = new Set(['pounds', 'pounds a year'])

/** A record whose amounts, at any depth, are so many times what they were. */
function amountsIn<T>(value: T, times: number): T {
  if (Array.isArray(value)) return value.map((each: unknown) => amountsIn(each, times)) as T
  if (value === null || typeof value !== 'object') return value
  if (isQuantity(value)) return (GROWING.has(value.unit) ? moved(value, times) : value) as T
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, amountsIn<unknown>(each, times)])) as T
}

import { isLess, minus, none, not, of, product, sum, type Expression } from '../../graph/expression.ts'
import type { Line } from '../../graph/line.ts'
import type { About } from '../about.ts'
import { own, type Option } from '../option.ts'
import { plannedStaffCost } from './response.ts'
import { ofThoseInPost, todaysStaffCost } from './staffCost.ts'
import { staffingOf } from './workforce.ts'

/**
 * An outside supplier: its price, less its margin and overhead, and less the service's own non-pay net of its income,
 * is what it has for posts. It cuts and puts back by the same rule as everyone else. We do not pretend to know its
 * books.
 */
export function supplierLines(about: About, option: Option): Line[] {
  const the = own(option)
  const taken = (quantity: Option['margin']): Expression => (quantity ? about.ask(quantity) : none)
  const kept = minus(1, taken(option.margin), taken(option.overhead))
  return [
    {
      name: the('staff-cost'),
      unit: 'pounds',
      says: "the supplier's staff cost for the service, as far as we can see it",
      is: sum(
        ofThoseInPost(about, option, (terms) => ({ kind: 'line', name: `terms/${terms}/cost` })),
        the('agency'),
      ),
      opens: of(0, 'pounds'),
    },
    {
      name: the('other-cost'),
      unit: 'pounds',
      says: "the service's own non-pay, net of the income it earns, as it would be in house",
      is: minus('baseline/non-pay', 'baseline/other-income'),
    },
    {
      name: the('room'),
      unit: 'pounds',
      says: "a month's room in the coming year: the price after margin and overhead, less other cost and posts",
      is: minus(
        product(the('main/price'), kept),
        the('other-cost'),
        plannedStaffCost(about, option, the('staff-cost'), product(todaysStaffCost(about), staffingOf(about, option))),
      ),
    },
    {
      name: the('may-put-back'),
      unit: 'ratio',
      says: 'whether posts may be put back: a supplier does so whenever the price allows',
      is: not(isLess(the('room'), none)),
    },
  ]
}

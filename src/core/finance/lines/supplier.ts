import { above0, isLess, minus, none, not, of, product, sum, type Expression } from '../../graph/expression.ts'
import type { Line } from '../../graph/line.ts'
import type { About } from '../about.ts'
import { maskOf } from '../calendar.ts'
import { own, type Option } from '../option.ts'
import { plannedStaffCost } from './nonPay.ts'
import { todaysStaffCost } from './workforce.ts'

/** An outside supplier: its price less its margin buys posts; we do not pretend to know its books. */
export function supplierLines(about: About, option: Option): Line[] {
  const the = own(option)
  const margin: Expression = option.margin ? about.ask(option.margin) : of(0, 'ratio')
  const staffing: Expression = option.staffing ? about.ask(option.staffing) : of(1, 'ratio')
  return [
    {
      name: the('staff-cost'),
      unit: 'pounds',
      says: "the supplier's staff cost for the service, as far as we can see it",
      is: sum(the('pay'), the('nic'), the('pension'), the('agency')),
      opens: of(0, 'pounds'),
    },
    {
      name: the('other-cost-at-start'),
      unit: 'pounds',
      says: 'what the first price leaves for all else, once the margin and the first staff cost are taken',
      is: above0(minus(product(the('main/price'), not(margin)), product(todaysStaffCost(about), staffing))),
      opens: of(0, 'pounds'),
      changesIn: maskOf(about.calendar.months, (month) => month === 0),
    },
    {
      name: the('room'),
      unit: 'pounds',
      says: "a month's room in the coming year: the price less margin and the supplier's other cost, less the cost of its posts",
      is: minus(
        product(the('main/price'), not(margin)),
        product(the('other-cost-at-start'), 'world/price-index'),
        plannedStaffCost(about, the('staff-cost')),
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

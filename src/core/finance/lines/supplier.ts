import { isLess, minus, none, not, of, product, sum, total, type Expression } from '../../graph/expression.ts'
import type { Line } from '../../graph/line.ts'
import type { About } from '../about.ts'
import { own, type Naming, type Option } from '../option.ts'
import { mainOf } from './contracts.ts'
import { byVolume, plannedDue } from './due.ts'
import { costBySeason, movingOf } from './nonPay.ts'
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
  const season = costBySeason(about, CARRYING_ON)
  const comes = byVolume(mainOf(about)) ? [the('volume-comes')] : []
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
      is: minus('baseline/non-pay', 'baseline/other-income', ...notNeeded(about, the)),
    },
    {
      name: the('room'),
      unit: 'pounds',
      says: "a month's room in the coming year: the price after margin and overhead, less other cost and posts",
      is: minus(
        product(plannedDue(about, the, mainOf(about)), kept),
        minus(the('other-cost'), ...season.map((each) => product(each, ...comes))),
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

const CARRYING_ON = { id: 'baseline', inHouse: true } as const

/** Variable cost of what does not come, where the contract pays by volume. */
function notNeeded(about: About, the: Naming): Expression[] {
  const moving = movingOf(about, CARRYING_ON).map(({ id }) => own(CARRYING_ON)(`non-pay/${id}`))
  if (!byVolume(mainOf(about)) || moving.length === 0) return []
  return [product(total('pounds', ...moving), not(the('volume-comes')))]
}

import { not, of, over, product, sum, type Expression } from '../../../graph/expression.ts'
import type { Line } from '../../../graph/line.ts'
import { MONTHS_IN_YEAR } from '../../../shared/month.ts'
import type { About } from '../../about.ts'
import type { Bid } from '../../case/index.ts'
import { own, type Option } from '../../option.ts'
import { liveTotal, onceTotal } from './totals.ts'

/** Staff and what is bought for the work, each rising with its own prices whatever the buyer pays; and what is once. */
export function costLines(about: About, option: Option, bids: readonly Bid[]): Line[] {
  const the = own(option)
  const { payShare, standardRated } = about.case.pipeline!
  const pounds = (name: string, says: string, is: Expression): Line => ({
    name: the(`new-work/${name}`),
    unit: 'pounds',
    says,
    is,
    opens: of(0, 'pounds'),
  })
  const work = bids.map((bid) => ({ bid, share: not(about.ask(bid.margin)) }))
  const parts = liveTotal(about, the, the('new-work/level'), work)
  const once = onceTotal(about, option, bids)
  return [
    ...parts.lines,
    pounds('level', 'cost of new work for a month, in prices of the start', over(parts.term, MONTHS_IN_YEAR)),
    pounds(
      'staff',
      'staff of new work, with all that an employer pays',
      product(the('new-work/level'), about.ask(payShare), 'world/pay-index'),
    ),
    pounds(
      'bought',
      'what is bought for new work, net of VAT',
      product(the('new-work/level'), not(about.ask(payShare)), 'world/price-index'),
    ),
    pounds(
      'bought-with-vat',
      'the part of it that bears VAT',
      product(the('new-work/bought'), about.ask(standardRated)),
    ),
    ...once.lines,
    pounds(
      'once',
      'bids, what is bought to pass their tests, and getting ready',
      product(once.term, 'world/price-index'),
    ),
    pounds(
      'paid-now',
      'what new work costs that is paid in its month: staff, and all that is once',
      sum(the('new-work/staff'), the('new-work/once')),
    ),
    pounds(
      'cost',
      'all that new work and bids cost, net of VAT',
      sum(the('new-work/paid-now'), the('new-work/bought')),
    ),
  ]
}

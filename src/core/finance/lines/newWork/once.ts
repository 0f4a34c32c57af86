import { begunBy } from '../goLive.ts'
import { minus, over, product, type Expression } from '../../../graph/expression.ts'
import type { About } from '../../about.ts'
import type { Bid } from '../../case/index.ts'
import type { Option } from '../../option.ts'
import { testedOn } from '../gate/limits.ts'
import { monthsOf } from './months.ts'
import { hasComeBy } from './slip.ts'
import type { Step } from './steps.ts'
import { drawnWon } from './won.ts'

/** What is known of a bid's cost before the months begin: going in, won or not, and getting ready where no test is. */
export function onceOf(about: About, option: Option, bid: Bid): readonly Step[] {
  const { bid: goesIn } = monthsOf(about.calendar, bid)
  const steps = [
    { month: goesIn, by: product(about.ask(bid.bidCost), ...begunBy(about, option, goesIn)) },
    ...(testedOn(about, bid) ? [] : readySteps(about, option, bid)),
  ]
  return steps.filter(({ month }) => month < about.calendar.months)
}

function readySteps(about: About, option: Option, bid: Bid): readonly Step[] {
  const each = product(readyAMonth(about, bid), drawnWon(about, option, bid))
  const { first, last, start } = readyMonths(about, bid)
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const month = first + index
    return { month, by: product(each, minus(hasComeBy(about, bid, first, month), hasComeBy(about, bid, start, month))) }
  })
}

export const readyAMonth = (about: About, { mobilisation: { cost, months } }: Bid): Expression =>
  over(about.ask(cost), months)

/** The months of the run in which a bid that is won may be got ready for. */
export function readyMonths(about: About, bid: Bid) {
  const { start, latest } = monthsOf(about.calendar, bid)
  return { first: start - bid.mobilisation.months, last: latest - 1, start }
}

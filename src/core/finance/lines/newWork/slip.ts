import { isAtMost, of, table, type Expression } from '../../../graph/expression.ts'
import type { About } from '../../about.ts'
import { byMonth, monthsWhen } from '../../calendar.ts'
import type { Bid } from '../../case/index.ts'
import { LATEST_SLIP_MONTHS } from '../../case/pipeline/index.ts'
import { latestSlip } from './months.ts'

/** Months by which the work starts late. */
const slipOf = (about: About, { slip }: Bid): Expression =>
  about.ask(slip, { as: { name: 'at most', of: (months) => Math.min(LATEST_SLIP_MONTHS, Math.max(0, months)) } })

/** Whether a planned month of a bid has come, so late as it is: 1 from then on. */
export function hasCome(about: About, bid: Bid, planned: number): Expression {
  const { shape } = bid.slip
  if (shape.kind === 'certain') {
    const when = planned + Math.ceil(shape.value)
    return monthsWhen(about.calendar, `from month ${when}`, (month) => month >= when)
  }
  const since = byMonth(about.calendar.months, (month) => month - planned)
  return isAtMost(slipOf(about, bid), table(`months since month ${planned}`, 'ratio', since))
}

/** The same in one month: a figure that is the same whichever month asks. */
export function hasComeBy(about: About, bid: Bid, planned: number, month: number): Expression {
  const { shape } = bid.slip
  if (shape.kind === 'certain') return of(month >= planned + Math.ceil(shape.value) ? 1 : 0, 'ratio')
  if (month < planned) return of(0, 'ratio')
  return month >= planned + latestSlip(bid) ? of(1, 'ratio') : isAtMost(slipOf(about, bid), month - planned)
}

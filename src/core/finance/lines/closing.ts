import { minus, over, product, sum, table, type Expression } from '../../graph/expression.ts'
import type { Line } from '../../graph/line.ts'
import { MONTHS_IN_YEAR } from '../../shared/month.ts'
import type { About } from '../about.ts'
import { byMonth, maskOf } from '../calendar.ts'
import { own, type Closing, type Option } from '../option.ts'

/** Share of the service that is kept in a month: all of it before it begins to close, then evenly less. */
function keptIn({ keeps, fromMonth, overMonths }: Closing, month: number): number {
  const closed = Math.min(1, Math.max(0, (month - fromMonth + 1) / overMonths))
  return 1 - closed * (1 - keeps)
}

/** [months]: 1 in the months in which a service closes; none where it does not. */
export const closingMonths = ({ calendar: { months } }: About, { closing }: Option): Uint8Array =>
  maskOf(months, (month) => closing !== undefined && keptIn(closing, month) < keptIn(closing, month - 1))

/** Of a figure of the whole service, what is left of it where the service closes; else the figure itself. */
export const ofKept = (option: Option, whole: Expression): Expression =>
  option.closing ? product(whole, own(option)('kept')) : whole

/** A figure of last month as it would be of this month's smaller service. */
export function carriedOver(about: About, { closing }: Option, lastMonth: Expression): Expression {
  if (!closing) return lastMonth
  const left = byMonth(about.calendar.months, (month) => {
    const before = keptIn(closing, month - 1)
    return before === 0 ? 0 : keptIn(closing, month) / before
  })
  return product(lastMonth, table('what is kept beside last month', 'ratio', left))
}

/**
 * A service that closes, or is made smaller: the share of it that is kept, and what the closing leaves of the central
 * recharge. The recharge of what closes is stranded at first, and falls away as it does when a service leaves, counted
 * from the month in which the closing is done.
 */
export function closingLines(about: About, option: Option): Line[] {
  const { closing } = option
  if (!closing) return []
  const the = own(option)
  const { parent } = about.case
  const { months } = about.calendar
  const kept = byMonth(months, (month) => keptIn(closing, month))
  const recharge = product(over(about.ask(parent.recharge), MONTHS_IN_YEAR), 'world/price-index')
  const stranded = strandedShare(about, closing.fromMonth + closing.overMonths)
  const ofClosed = (share: Expression): Expression => product(recharge, minus(1, the('kept')), share)
  return [
    {
      name: the('kept'),
      unit: 'ratio',
      says: 'share of the service that is kept',
      is: table('share of the service that is kept', 'ratio', kept),
    },
    {
      name: the('avoided'),
      unit: 'pounds',
      says: 'central cost of what has closed that the authority no longer has',
      is: ofClosed(minus(1, stranded)),
    },
    {
      name: the('stranded'),
      unit: 'pounds',
      says: 'central cost of what has closed that stays with the authority',
      is: ofClosed(stranded),
    },
  ]
}

/** Stranded share of a recharge: all of it for a year from a month on, then evenly down to the end of the third. */
export function strandedShare(about: About, fromMonth: number): Expression {
  const atEnd = about.ask(about.case.parent.strandedAfterThreeYears)
  const falling = byMonth(about.calendar.months, (month) => Math.min(1, Math.max(0, (month - fromMonth - 11) / 24)))
  return minus(1, product(table('how far stranded cost has fallen', 'ratio', falling), minus(1, atEnd)))
}

/** What the authority spends on a service in house, beside its direct cost. */
export const centralCost = (option: Option): Expression => {
  const the = own(option)
  return option.closing ? sum(the('recharge'), the('stranded')) : { kind: 'line', name: the('recharge') }
}

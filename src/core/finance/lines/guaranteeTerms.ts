import { over, product, sum, type Expression } from '../../graph/expression.ts'
import { MONTHS_IN_YEAR, monthsBetween, type Month } from '../../shared/month.ts'
import type { About } from '../about.ts'
import { monthsWhen } from '../calendar.ts'
import type { Case } from '../case/index.ts'
import type { Naming, Option } from '../option.ts'
import { onceLive } from './goLive.ts'

export type Guarantee = NonNullable<Case['opening']['guarantee']>

/** What stays in the bank before anything is paid back. */
export const keptFirst = (about: About, the: Naming, { repaidAbove }: Guarantee): Expression =>
  product(about.ask(repaidAbove), sum(the('running-cost'), the('redundancy')))

/** Nothing can be called before the service has left. */
export function inForceUntil(about: About, option: Option, until: Month | undefined): Expression {
  const { calendar } = about
  const last = until === undefined ? calendar.months : monthsBetween(calendar.start, until)
  const before = monthsWhen(calendar, 'months in which it may be called', (month) => month <= last)
  return onceLive(about, option, before)
}

/** The month's fee for the guarantee, paid while it can be called; none where there is none. */
export function guaranteeFee(about: About, option: Option): readonly Expression[] {
  const { guarantee } = about.case.opening
  if (!guarantee?.fee) return []
  const yearly = product(about.ask(guarantee.limit), about.ask(guarantee.fee))
  return [product(over(yearly, MONTHS_IN_YEAR), inForceUntil(about, option, guarantee.until))]
}

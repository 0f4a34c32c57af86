import { firstYearEnd, monthsAfter } from '../../../law/forms/duties/duty.ts'
import { firstAccountsDue } from '../../../law/forms/duties/registered.ts'
import { monthOf } from '../../../shared/day.ts'
import { MONTHS_IN_YEAR, addMonths, lastDayOf, monthsBetween } from '../../../shared/month.ts'
import type { RunCalendar } from '../../calendar.ts'

/** Months after a year end by which a private company files, as `monthsAfter` counts. Companies Act 2006 s 442. */
const FILED_AFTER_MONTHS = 9

/** One set of yearly accounts, by months of the run. */
export interface AccountsPeriod {
  readonly first: number
  /** The March in which it ends. */
  readonly last: number
  /** The first month in which anybody can look the accounts up: the one after they are due at the latest. */
  readonly openFrom: number
}

/**
 * The periods of account of a body that is registered as the run starts: years end in March, and the first period is
 * longer than six months and no longer than eighteen, as company law has it. Accounts are filed on the last day that
 * the law gives, and count from the month after.
 *
 * Returns: every period that ends within the run, whether or not its accounts are filed within it.
 */
export function accountsPeriods({ start, months }: Pick<RunCalendar, 'start' | 'months'>): readonly AccountsPeriod[] {
  const registered = `${start}-01` as const
  const yearEnd = firstYearEnd(registered, 'march')
  const due = firstAccountsDue({ registered, starts: registered, yearEnd })
  const monthAt = (day: typeof due): number => monthsBetween(start, monthOf(day))
  const periods = [{ first: 0, last: monthAt(yearEnd), openFrom: monthAt(due) + 1 }]
  for (let last = monthAt(yearEnd) + MONTHS_IN_YEAR; last < months; last += MONTHS_IN_YEAR) {
    const dueOn = monthsAfter(lastDayOf(addMonths(start, last)), FILED_AFTER_MONTHS)
    periods.push({ first: last - MONTHS_IN_YEAR + 1, last, openFrom: monthAt(dueOn) + 1 })
  }
  return periods.filter(({ last }) => last < months)
}

/** The last accounts that anybody can look up in a month; undefined while there are none. */
export const lastFiled = (calendar: Pick<RunCalendar, 'start' | 'months'>, month: number): AccountsPeriod | undefined =>
  accountsPeriods(calendar).findLast(({ openFrom }) => openFrom <= month)

/** What a flow over a period comes to in a year. */
export const yearsOf = ({ first, last }: AccountsPeriod): number => (last - first + 1) / MONTHS_IN_YEAR

import { addDays, addMonthsToDay, monthOf, type Day } from '../../../shared/day.ts'
import { addMonths, lastDayOf } from '../../../shared/month.ts'
import type { Said } from '../facet.ts'

/** The days from which the duties of a first year are reckoned. */
export interface FirstYear {
  readonly registered: Day
  /** The day on which it takes the service and its staff over. */
  readonly starts: Day
  /** The last day of its first year of account. */
  readonly yearEnd: Day
}

/** Something a body has to do in its first year or soon after, at the latest on a day. */
export interface Duty extends Said {
  readonly title: string
  /** The last day, or null where the text gives none. */
  readonly due: (days: FirstYear) => Day | null
  /** What follows when it is not done, as a sentence. */
  readonly consequence?: string
}

/** Month in which most public money ends its year: 3 is March. */
export type YearEnds = 'anniversary' | 'march'

/**
 * The last day of the first year of account.
 *
 * By law it is the last day of the month in which the anniversary of registration falls. A body may choose another;
 * many choose 31 March. Either way the first year is longer than six months and no longer than eighteen.
 *
 * Source: Companies Act 2006 s 391; Co-operative and Community Benefit Societies Act 2014 s 77.
 */
export function firstYearEnd(registered: Day, ends: YearEnds): Day {
  const anniversary = addMonthsToDay(registered, 12)
  if (ends === 'anniversary') return lastDayOf(monthOf(anniversary))
  const sixMonths = addMonthsToDay(registered, 6)
  const march = lastDayOf(`${Number(registered.slice(0, 4))}-03`)
  const marches = [0, 12, 24].map((months) => lastDayOf(addMonths(monthOf(march), months)))
  return marches.find((day) => day >= sixMonths) ?? march
}

/**
 * So many months after a day, as company law counts: from the last day of a month to the last day of a month.
 *
 * Source: Companies Act 2006 s 443.
 */
export function monthsAfter(day: Day, months: number): Day {
  const isMonthEnd = addDays(day, 1).endsWith('-01')
  return isMonthEnd ? lastDayOf(addMonths(monthOf(day), months)) : addMonthsToDay(day, months)
}

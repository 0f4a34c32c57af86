import { assert } from '../../shared/assert.ts'
import { addDays, weekdayOf, type Day, addMonthsToDay } from '../../shared/day.ts'
import { bankHolidays, SATURDAY, type HolidaysOf } from './bankHolidays.ts'

/**
 * Not a Saturday, a Sunday or a bank holiday: in England and Wales, unless other holidays are named, since texts differ
 * in whose they count. Christmas Day and Good Friday are among those.
 */
export const isWorkingDay = (day: Day, holidays: HolidaysOf = bankHolidays): boolean =>
  weekdayOf(day) < SATURDAY && !holidays(yearOf(day)).includes(day)

const yearOf = (day: Day): number => Number(day.slice(0, 4))

/** The last day of a period of so many days `beginning with` a day: that day is the first of them. */
export function daysBeginningWith(day: Day, count: number): Day {
  assert(Number.isInteger(count) && count >= 1, `a period of ${count} days`)
  return addDays(day, count - 1)
}

/** The last day of a period of so many days `after` a day: that day is not counted. */
export function daysAfter(day: Day, count: number): Day {
  assert(Number.isInteger(count) && count >= 1, `a period of ${count} days`)
  return addDays(day, count)
}

/** The last day on which something is done `not less than so many days before` a day. */
export function daysBefore(day: Day, count: number): Day {
  assert(Number.isInteger(count) && count >= 1, `a period of ${count} days`)
  return addDays(day, -count)
}

/** The last day of so many working days `beginning with` a day, which counts if it is a working day itself. */
export function workingDaysBeginningWith(day: Day, count: number, holidays: HolidaysOf = bankHolidays): Day {
  assert(Number.isInteger(count) && count >= 1, `a period of ${count} working days`)
  let last = day
  for (let left = isWorkingDay(day, holidays) ? count - 1 : count; left > 0;) {
    last = addDays(last, 1)
    if (isWorkingDay(last, holidays)) left--
  }
  return last
}

/** The last day of so many working days `after` a day, which is not counted. */
export const workingDaysAfter = (day: Day, count: number, holidays?: HolidaysOf): Day =>
  workingDaysBeginningWith(addDays(day, 1), count, holidays)

/** A day that is a working day itself, or else the next one: where a period may not end on any other. */
export const workingDayFrom = (day: Day, holidays?: HolidaysOf): Day => workingDaysBeginningWith(day, 1, holidays)

/**
 * The last day of a period of so many months `beginning with` a day: that day is the first of them, so three months
 * beginning with 1 April end with 30 June. A month without the corresponding day ends the period with its last day.
 */
export function monthsBeginningWith(day: Day, count: number): Day {
  assert(Number.isInteger(count) && count >= 1, `a period of ${count} months`)
  const corresponding = addMonthsToDay(day, count)
  return corresponding.slice(8) === day.slice(8) ? addDays(corresponding, -1) : corresponding
}

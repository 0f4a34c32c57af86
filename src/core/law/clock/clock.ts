import { addDays, weekdayOf, type Day } from '../../shared/day.ts'
import { assert } from '../../shared/assert.ts'
import { bankHolidays, SATURDAY } from './bankHolidays.ts'

/** Not a Saturday, a Sunday or a bank holiday in England and Wales; Christmas Day and Good Friday are among those. */
export function isWorkingDay(day: Day): boolean {
  return weekdayOf(day) < SATURDAY && !bankHolidays(Number(day.slice(0, 4))).includes(day)
}

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
export function workingDaysBeginningWith(day: Day, count: number): Day {
  assert(Number.isInteger(count) && count >= 1, `a period of ${count} working days`)
  let last = day
  for (let left = isWorkingDay(day) ? count - 1 : count; left > 0;) {
    last = addDays(last, 1)
    if (isWorkingDay(last)) left--
  }
  return last
}

/** The last day of so many working days `after` a day, which is not counted. */
export const workingDaysAfter = (day: Day, count: number): Day => workingDaysBeginningWith(addDays(day, 1), count)

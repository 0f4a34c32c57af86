import { assert } from '../../shared/assert.ts'
import { addDays, addMonthsToDay, type Day } from '../../shared/day.ts'

/**
 * The last day of a period of so many months `beginning with` a day: that day is the first of them, so three months
 * beginning with 1 April end with 30 June. A month without the corresponding day ends the period with its last day.
 */
export function monthsBeginningWith(day: Day, count: number): Day {
  assert(Number.isInteger(count) && count >= 1, `a period of ${count} months`)
  const corresponding = addMonthsToDay(day, count)
  return corresponding.slice(8) === day.slice(8) ? addDays(corresponding, -1) : corresponding
}

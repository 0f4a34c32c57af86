import { addDays, addMonthsToDay, sayDay, type Day } from '../../shared/day.ts'

/**
 * The first day of a period of so many months that ends with a day: `36, 2027-04-01` gives `2024-04-02`.
 *
 * The corresponding day before the period is not in it, as a year that ends with 1 April began on 2 April.
 */
export const firstDayOf = (months: number, last: Day): Day => addDays(addMonthsToDay(last, -months), 1)

/** Whether an earlier contract lies in the months that end with an award, and the clause that says so. */
export function lookBack(
  earlier: Day | null,
  award: Day,
  months: number,
): { readonly clear: boolean; readonly because: string } {
  if (earlier === null) return { clear: true, because: 'there was no reserved contract from the same authority before' }
  const first = firstDayOf(months, award)
  const clear = earlier < first || earlier > award
  return {
    clear,
    because:
      `the earlier contract is of ${sayDay(earlier)}, ` +
      `${clear ? 'outside' : 'in'} the time from ${sayDay(first)} to the award on ${sayDay(award)}`,
  }
}

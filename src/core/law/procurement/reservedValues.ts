import { addDays, addMonthsToDay, sayDay, type Day } from '../../shared/day.ts'
import { dated } from '../dated.ts'
import { legislation } from '../source.ts'

const regulation77 = legislation('uksi/2015/102/regulation/77', 'Public Contracts Regulations 2015 reg 77')
const section33 = legislation('ukpga/2023/54/section/33', 'Procurement Act 2023 s 33')

/** Longest that a contract reserved for mutuals may run, with every extension. */
export const reservedTermMost = dated({
  id: 'procurement.reserved.termMost',
  label: 'Longest term of a contract reserved for mutuals',
  unit: 'months',
  history: [
    { from: '2015-02-26', value: 36, source: regulation77, confidence: 'verified' },
    { from: '2025-02-24', value: 60, source: section33, confidence: 'verified' },
  ],
  knownTo: '2027-12-31',
  reviewBy: '2027-04-06',
})

/** Time in which the same authority may not have given the same body such a contract before. */
export const reservedLookBack = dated({
  id: 'procurement.reserved.lookBack',
  label: 'Time without an earlier reserved contract',
  unit: 'months',
  history: [
    { from: '2015-02-26', value: 36, source: regulation77, confidence: 'verified' },
    { from: '2025-02-24', value: 36, source: section33, confidence: 'verified' },
  ],
  knownTo: '2027-12-31',
  reviewBy: '2027-04-06',
})

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

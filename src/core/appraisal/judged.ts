import { MONTHS_IN_YEAR } from '../shared/month.ts'

/** Whole years at which a saving is reported, where the run reaches them. */
const REPORTED_YEARS = [3, 5, 10]
const JUDGED_YEARS_MOST = 5

/** Money saved is judged at five years, or the longest whole year that a run of so many months reaches. */
export const judgedYears = (months: number): number => Math.min(JUDGED_YEARS_MOST, Math.floor(months / MONTHS_IN_YEAR))

/** The last of the months over which money is judged, counted from 0. */
export const judgedMonth = (months: number): number => judgedYears(months) * MONTHS_IN_YEAR - 1

/** The years at which savings are reported: 3, 5 and 10 where reached, and the judged year always. */
export function reportedYears(months: number): number[] {
  const reached = REPORTED_YEARS.filter((years) => years * MONTHS_IN_YEAR <= months)
  return [...new Set([...reached, judgedYears(months)])].sort((a, b) => a - b)
}

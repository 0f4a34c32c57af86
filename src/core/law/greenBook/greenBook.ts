import { assert } from '../../shared/assert.ts'
import type { DiscountBand } from './greenBookValues.ts'

/**
 * What a pound in real prices, `yearWhole` years on, is worth today. Year 0 is not discounted. Divided year by year
 * rather than raised to a power, so that every engine gives the same bits.
 *
 * Source: HM Treasury, Green Book: the rate falls by band, and later years build on the factor of the band before.
 */
export function discountFactor(yearWhole: number, schedule: readonly DiscountBand[]): number {
  assert(Number.isInteger(yearWhole) && yearWhole >= 0, `there is no discount factor for year ${yearWhole}`)
  let factor = 1
  for (let year = 1; year <= yearWhole; year++) factor /= 1 + rateOfYear(year, schedule)
  return factor
}

function rateOfYear(year: number, schedule: readonly DiscountBand[]): number {
  const band = schedule.find(({ fromYear, toYear }) => fromYear <= year && year <= toYear)
  assert(band !== undefined, `the discount schedule does not reach year ${year}`)
  return band.rateAnnual
}

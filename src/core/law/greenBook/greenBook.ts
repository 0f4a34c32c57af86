import { power } from '../../chance/maths.ts'
import { assert } from '../../shared/assert.ts'
import type { DiscountBand, Shortfall } from './greenBookValues.ts'

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

/** What pounds of years 0, 1, 2 and on, in real prices, are worth today. */
export const presentValue = (poundsByYear: readonly number[], schedule: readonly DiscountBand[]): number =>
  poundsByYear.reduce((sum, pounds, year) => sum + pounds * discountFactor(year, schedule), 0)

/** What a proposal brings to all of society and what it costs it, by year from 0. Pounds in real prices. */
export interface SocialFlows {
  readonly benefitsPounds: readonly number[]
  readonly costsPounds: readonly number[]
}

/** Net present social value: benefits less costs, both at present value. Pounds. */
export const netPresentSocialValue = (
  { benefitsPounds, costsPounds }: SocialFlows,
  schedule: readonly DiscountBand[],
): number => presentValue(benefitsPounds, schedule) - presentValue(costsPounds, schedule)

/** Benefits over costs, both at present value; null where nothing is spent, as there is nothing to divide by. */
export function benefitCostRatio(
  { benefitsPounds, costsPounds }: SocialFlows,
  schedule: readonly DiscountBand[],
): number | null {
  const costs = presentValue(costsPounds, schedule)
  return costs === 0 ? null : presentValue(benefitsPounds, schedule) / costs
}

/**
 * What a pound counts for in hands with a certain income, where it counts for one at the median: (median ÷ income) to
 * the power of `elasticity`.
 *
 * Source: HM Treasury, Green Book A3.12 to A3.14; incomes are those of households of the same make-up.
 */
export function distributionalWeight(
  { medianPounds, incomePounds }: { readonly medianPounds: number; readonly incomePounds: number },
  elasticity: number,
): number {
  assert(medianPounds > 0 && incomePounds > 0, `there is no weight for incomes of ${medianPounds} and ${incomePounds}`)
  return power(medianPounds / incomePounds, elasticity)
}

/**
 * The share by which an estimate is still raised once part of what makes it too low is managed: it falls from the upper
 * share as `managed` (0 to 1) grows, and never below the lower one.
 *
 * Source: Mott MacDonald (2002), Review of Large Public Procurement in the UK.
 */
export function remainingBias({ upper, lower }: Shortfall, managed: number): number {
  assert(managed >= 0 && managed <= 1, `${managed} is no share of what is managed`)
  return Math.max(lower, upper * (1 - managed))
}

/** The upper share of a project of several kinds: that of each, by its share of the estimate. */
export const combinedBias = (kinds: readonly { readonly share: number; readonly upper: number }[]): number =>
  kinds.reduce((sum, { share, upper }) => sum + share * upper, 0)

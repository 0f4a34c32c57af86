import { assert } from '../../shared/assert.ts'
import type { Day } from '../../shared/day.ts'
import type { Checked } from '../../shared/problem.ts'
import {
  corporationTaxLowerLimit,
  corporationTaxMainRate,
  corporationTaxReliefFraction,
  corporationTaxSmallProfitsRate,
  corporationTaxUpperLimit,
} from './corporationTaxValues.ts'
import { unknownOn, valueOn } from '../dated.ts'

/**
 * Corporation tax on the taxable profit of one accounting period, with marginal relief between the two limits, which
 * shrink with a short period and are shared with associated companies. A loss bears no tax.
 *
 * The period must lie within one financial year (April to March), as the model's periods do; no dividends are received.
 *
 * Units:  pounds for the period.
 * Source: Corporation Tax Act 2010 Part 3A: relief is F × (U − A) × N ÷ A, where here N = A = profit.
 */
export function corporationTax(period: {
  readonly profitPounds: number
  /** Whole or part months, up to 12. */
  readonly periodMonths: number
  /** Other companies under the same control. */
  readonly associates: number
  /** Any day of the period. */
  readonly day: Day
}): Checked<number> {
  assert(period.periodMonths > 0 && period.periodMonths <= 12, `a period of ${period.periodMonths} months`)
  const { day, profitPounds } = period
  const main = valueOn(corporationTaxMainRate, day)
  const small = valueOn(corporationTaxSmallProfitsRate, day)
  const lower = valueOn(corporationTaxLowerLimit, day)
  const upper = valueOn(corporationTaxUpperLimit, day)
  const fraction = valueOn(corporationTaxReliefFraction, day)
  if (!main || !small || !lower || !upper || !fraction) return unknownOn(day, allValues)
  const share = period.periodMonths / 12 / (1 + period.associates)
  if (profitPounds <= 0) return { ok: true, value: 0 }
  if (profitPounds <= lower.value * share) return { ok: true, value: small.value * profitPounds }
  const relief = fraction.value * Math.max(0, upper.value * share - profitPounds)
  return { ok: true, value: main.value * profitPounds - relief }
}

const allValues = [
  corporationTaxMainRate,
  corporationTaxSmallProfitsRate,
  corporationTaxLowerLimit,
  corporationTaxUpperLimit,
  corporationTaxReliefFraction,
]

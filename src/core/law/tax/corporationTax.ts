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
import type { LawOn } from '../lawOn.ts'

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
  const rates = {
    main: main.value,
    small: small.value,
    lowerPounds: lower.value,
    upperPounds: upper.value,
    fraction: fraction.value,
  }
  return { ok: true, value: taxAt(rates, profitPounds, period.periodMonths / 12 / (1 + period.associates)) }
}

/** Rates and limits in force on a day. */
interface CorporationTaxRates {
  readonly main: number
  readonly small: number
  readonly lowerPounds: number
  readonly upperPounds: number
  readonly fraction: number
}

/** The tax of a whole year, in the law of a day that is known to be late enough. */
export function corporationTaxYear(profitPounds: number, associates: number, on: LawOn): number {
  const rates = {
    main: on.value(corporationTaxMainRate),
    small: on.value(corporationTaxSmallProfitsRate),
    lowerPounds: on.value(corporationTaxLowerLimit),
    upperPounds: on.value(corporationTaxUpperLimit),
    fraction: on.value(corporationTaxReliefFraction),
  }
  return taxAt(rates, profitPounds, 1 / (1 + associates))
}

/** `share`: that of the limits left by a short period and by associated companies. */
function taxAt(rates: CorporationTaxRates, profitPounds: number, share: number): number {
  if (profitPounds <= 0) return 0
  if (profitPounds <= rates.lowerPounds * share) return rates.small * profitPounds
  return rates.main * profitPounds - rates.fraction * Math.max(0, rates.upperPounds * share - profitPounds)
}

const allValues = [
  corporationTaxMainRate,
  corporationTaxSmallProfitsRate,
  corporationTaxLowerLimit,
  corporationTaxUpperLimit,
  corporationTaxReliefFraction,
]

import type { Day } from '../../shared/day.ts'
import type { Checked } from '../../shared/problem.ts'
import {
  automaticEnrolmentBandLower,
  automaticEnrolmentBandUpper,
  automaticEnrolmentEmployerRate,
} from '../employment/automaticEnrolmentValues.ts'
import { unknownOn, valueOn } from '../dated.ts'
import { nhsPensionAdministrationLevy, nhsPensionEmployerRate, nhsPensionPaidByEmployer } from './nhsPensionValues.ts'

/**
 * A year's cost to one employer in the Local Government Pension Scheme: the rates of its fund's Rates and Adjustments
 * Certificate on pensionable pay, and the secondary part where that is set in cash. A secondary rate may be below zero.
 *
 * Units:  pounds a year.
 * Source: Local Government Pension Scheme Regulations 2013 reg 62.
 */
export function lgpsEmployerCost(certified: {
  readonly payPounds: number
  readonly primaryRate: number
  readonly secondaryRate: number
  readonly secondaryCashPounds: number
}): number {
  return certified.payPounds * (certified.primaryRate + certified.secondaryRate) + certified.secondaryCashPounds
}

/**
 * Who pays what under pass-through: the venture a fixed rate, the authority the rest of the certified one, which is
 * below zero in a year when the fixed rate is the higher.
 *
 * Units: pounds a year.
 */
export function passThroughSplit(terms: {
  readonly payPounds: number
  readonly fixedRate: number
  readonly certifiedRate: number
}): { readonly venturePounds: number; readonly authorityPounds: number } {
  const venturePounds = terms.payPounds * terms.fixedRate
  return { venturePounds, authorityPounds: terms.payPounds * terms.certifiedRate - venturePounds }
}

/** A year's cost to an employer in the NHS Pension Scheme, the administration levy included. Pounds a year. */
export function nhsEmployerCost(employer: {
  readonly payPounds: number
  /** Whether part of the rate is paid centrally on its behalf; a social enterprise must ask. */
  readonly isCentrallyFunded: boolean
  readonly day: Day
}): Checked<number> {
  const laws = employer.isCentrallyFunded
    ? [nhsPensionPaidByEmployer]
    : [nhsPensionEmployerRate, nhsPensionAdministrationLevy]
  let rate = 0
  for (const law of laws) {
    const inForce = valueOn(law, employer.day)
    if (inForce === undefined) return unknownOn(employer.day, laws)
    rate += inForce.value
  }
  return { ok: true, value: employer.payPounds * rate }
}

/** The least an employer pays in a year for one person enrolled automatically. Pounds a year. */
export function automaticEnrolmentCost(person: { readonly payPounds: number; readonly day: Day }): Checked<number> {
  const rate = valueOn(automaticEnrolmentEmployerRate, person.day)
  const lower = valueOn(automaticEnrolmentBandLower, person.day)
  const upper = valueOn(automaticEnrolmentBandUpper, person.day)
  if (rate === undefined || lower === undefined || upper === undefined) {
    return unknownOn(person.day, [
      automaticEnrolmentEmployerRate,
      automaticEnrolmentBandLower,
      automaticEnrolmentBandUpper,
    ])
  }
  return { ok: true, value: rate.value * Math.max(0, Math.min(person.payPounds, upper.value) - lower.value) }
}

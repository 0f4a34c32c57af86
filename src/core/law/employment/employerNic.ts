import type { Day } from '../../shared/day.ts'
import type { Checked } from '../../shared/problem.ts'
import { unknownOn, valueOn } from '../dated.ts'
import {
  employerNicRate,
  secondaryThresholdMonth,
  secondaryThresholdYear,
  upperSecondaryThresholdMonth,
} from './employerNicValues.ts'

/**
 * Employer's National Insurance on one person's pay for one month. A payroll rounds this to the penny; it is left
 * unrounded here because the model multiplies it by heads.
 *
 * Units:  pounds.
 * Source: Social Security Contributions and Benefits Act 1992 s 9, with the thresholds of `employerNicValues.ts`.
 */
export function employerNicMonth(pay: {
  readonly payPounds: number
  /** Under 21, or an apprentice under 25: nothing is due up to the upper secondary threshold. */
  readonly isZeroRated: boolean
  readonly day: Day
}): Checked<number> {
  const threshold = pay.isZeroRated ? upperSecondaryThresholdMonth : secondaryThresholdMonth
  const rate = valueOn(employerNicRate, pay.day)
  const free = valueOn(threshold, pay.day)
  if (rate === undefined || free === undefined) return unknownOn(pay.day, [employerNicRate, threshold])
  return { ok: true, value: rate.value * Math.max(0, pay.payPounds - free.value) }
}

/** Employer's National Insurance on one person's pay for a whole tax year: the method used for company directors. */
export function employerNicYear(pay: { readonly payPounds: number; readonly day: Day }): Checked<number> {
  const rate = valueOn(employerNicRate, pay.day)
  const free = valueOn(secondaryThresholdYear, pay.day)
  if (rate === undefined || free === undefined) return unknownOn(pay.day, [employerNicRate, secondaryThresholdYear])
  return { ok: true, value: rate.value * Math.max(0, pay.payPounds - free.value) }
}

import { assert } from '../../shared/assert.ts'
import type { Day } from '../../shared/day.ts'
import type { Checked } from '../../shared/problem.ts'
import { unknownOn, valueOn } from '../dated.ts'
import { rule } from '../rule.ts'
import { legislation } from '../source.ts'
import { unfairDismissalMonths, weeksPayMost } from './dismissalValues.ts'

const unfair = rule({
  id: 'unfairDismissal.service',
  title: 'Service before a dismissal can be unfair',
  says: 'An employee needs some service before most dismissals can be unfair. It becomes six months in January 2027.',
  inForce: { from: '2012-04-06' },
  source: legislation('ukpga/1996/18/section/108', 'Employment Rights Act 1996 s 108'),
  confidence: 'verified',
  reviewBy: '2027-01-01',
  values: [unfairDismissalMonths],
})

export const unfairDismissalRules = [unfair]

const leastServiceYears = 2
const mostServiceYears = 20

/**
 * Statutory redundancy pay for one person: a week and a half's pay for each complete year begun at 41 or over, a week
 * for each begun at 22 to 40, half a week for each before; the last twenty years at most, and a week's pay capped.
 *
 * Units:  pounds; `weeks` in weeks' pay, halves allowed.
 * Source: Employment Rights Act 1996 ss 155, 162 and 227.
 */
export function statutoryRedundancy(person: {
  readonly ageYears: number
  readonly serviceYears: number
  readonly weeksPayPounds: number
  readonly day: Day
}): Checked<{ readonly weeks: number; readonly amountPounds: number }> {
  const most = valueOn(weeksPayMost, person.day)
  if (most === undefined) return unknownOn(person.day, [weeksPayMost])
  const weeks = redundancyWeeks(person.ageYears, person.serviceYears)
  return { ok: true, value: { weeks, amountPounds: weeks * Math.min(person.weeksPayPounds, most.value) } }
}

/** Weeks' pay due at a whole age after whole years of service, counted back a year at a time from today. */
export function redundancyWeeks(ageYears: number, serviceYears: number): number {
  assert(Number.isInteger(ageYears) && Number.isInteger(serviceYears), 'age and service are in complete years')
  if (serviceYears < leastServiceYears) return 0
  let weeks = 0
  for (let back = 1; back <= Math.min(serviceYears, mostServiceYears); back++) weeks += weeksFor(ageYears - back)
  return weeks
}

function weeksFor(ageAtStart: number): number {
  if (ageAtStart >= 41) return 1.5
  return ageAtStart >= 22 ? 1 : 0.5
}

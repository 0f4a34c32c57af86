import { assert } from '../../shared/assert.ts'
import type { Day } from '../../shared/day.ts'
import type { Checked } from '../../shared/problem.ts'
import { dated, unknownOn, valueOn } from '../dated.ts'

const govUkCalculator = {
  title: 'GOV.UK, Calculate your employee’s statutory redundancy pay: rates file of the calculator',
  url: 'https://github.com/alphagov/smart-answers/blob/main/config/smart_answers/rates/redundancy_pay.yml',
}
const from = (day: Day, value: number) =>
  ({ from: day, value, source: govUkCalculator, confidence: 'secondary' }) as const

/** Most of a week’s pay that counts towards statutory redundancy pay in Great Britain. */
export const weeksPayMost = dated({
  id: 'redundancy.weekPayCap',
  label: 'Week’s pay limit for statutory redundancy',
  unit: 'pounds a week',
  history: [
    from('2014-04-06', 464),
    from('2015-04-06', 475),
    from('2016-04-06', 479),
    from('2017-04-06', 489),
    from('2018-04-06', 508),
    from('2019-04-06', 525),
    from('2020-04-06', 538),
    from('2021-04-06', 544),
    from('2022-04-06', 571),
    from('2023-04-06', 643),
    from('2024-04-06', 700),
    from('2025-04-06', 719),
    from('2026-04-06', 751),
  ],
  knownTo: '2027-04-05',
  reviewBy: '2027-04-06',
})

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
function redundancyWeeks(ageYears: number, serviceYears: number): number {
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

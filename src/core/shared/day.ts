import { assert } from './assert.ts'
import { daysIn, isMonth, monthName } from './month.ts'

/** A day of the calendar as `YYYY-MM-DD`. Days compare as text: `'2018-09-01' < '2018-10-01'`. */
export type Day = `${number}-${number}-${number}`

/** Is this text a real day between 1900 and 2199? 31 April and 29 February 2019 are not. */
export function isDay(text: string): text is Day {
  const month = text.slice(0, 7)
  if (!isMonth(month) || !/^-\d\d$/.test(text.slice(7))) return false
  const inMonth = Number(text.slice(8))
  return inMonth >= 1 && inMonth <= daysIn(Number(month.slice(0, 4)), Number(month.slice(5)))
}

/** The day in a text, with spaces around it forgiven; undefined when there is no such day. */
export function parseDay(text: string): Day | undefined {
  const trimmed = text.trim()
  return isDay(trimmed) ? trimmed : undefined
}

/** `2018-09-01` as `1 September 2018`. */
export function sayDay(day: Day): string {
  assert(isDay(day), `${day} is not a day`)
  return `${Number(day.slice(8))} ${monthName(Number(day.slice(5, 7)))} ${day.slice(0, 4)}`
}

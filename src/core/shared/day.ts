import { assert } from './assert.ts'
import { addMonths, daysIn, isMonth, monthName, type Month } from './month.ts'

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

/** The day so many days later, or earlier when `count` is below zero. */
export const addDays = (day: Day, count: number): Day => dayAt(daysSinceMarch0(day) + count)

/** Days from one day to another: 0 for the same day, below zero when `to` is earlier. */
export const daysBetween = (from: Day, to: Day): number => daysSinceMarch0(to) - daysSinceMarch0(from)

/** 0 for Monday to 6 for Sunday. */
export const weekdayOf = (day: Day): number => (daysSinceMarch0(day) + 2) % 7

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const

/** `2027-01-05` as `Tuesday 5 January 2027`: deadlines are read better with their weekday. */
export const sayWeekday = (day: Day): string => `${WEEKDAYS[weekdayOf(day)]} ${sayDay(day)}`

/** The corresponding day so many months later: the last day of the month where there is none, as the courts reckon. */
export function addMonthsToDay(day: Day, count: number): Day {
  const month: Month = addMonths(monthOf(day), count)
  const last = daysIn(Number(month.slice(0, 4)), Number(month.slice(5)))
  const inMonth = Math.min(Number(day.slice(8)), last)
  return toDay(`${month}-${String(inMonth).padStart(2, '0')}`)
}

/** The month a day is in. */
export function monthOf(day: Day): Month {
  const month = day.slice(0, 7)
  assert(isDay(day) && isMonth(month), `${day} is not a day`)
  return month
}

const DAYS_IN_400_YEARS = 146_097

/**
 * Days since 1 March of the year 0. A year that begins in March has its leap day last, so months and years become
 * plain sums. Source: E. G. Richards, in the Explanatory Supplement to the Astronomical Almanac, 3rd edition, 15.11.
 */
function daysSinceMarch0(day: Day): number {
  assert(isDay(day), `${day} is not a day`)
  const [year, month, inMonth] = [Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8))]
  const fromMarch = (month + 9) % 12
  const years = month <= 2 ? year - 1 : year
  const leapDays = Math.floor(years / 4) - Math.floor(years / 100) + Math.floor(years / 400)
  return 365 * years + leapDays + Math.floor((153 * fromMarch + 2) / 5) + inMonth - 1
}

function dayAt(daysSinceMarch: number): Day {
  assert(Number.isInteger(daysSinceMarch), `${daysSinceMarch} is not a whole number of days`)
  const era = Math.floor(daysSinceMarch / DAYS_IN_400_YEARS)
  const inEra = daysSinceMarch - era * DAYS_IN_400_YEARS
  const years = Math.floor(
    (inEra - Math.floor(inEra / 1460) + Math.floor(inEra / 36_524) - Math.floor(inEra / 146_096)) / 365,
  )
  const inYear = inEra - (365 * years + Math.floor(years / 4) - Math.floor(years / 100))
  const fromMarch = Math.floor((5 * inYear + 2) / 153)
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9
  const year = years + era * 400 + (month <= 2 ? 1 : 0)
  const inMonth = inYear - Math.floor((153 * fromMarch + 2) / 5) + 1
  return toDay(`${year}-${String(month).padStart(2, '0')}-${String(inMonth).padStart(2, '0')}`)
}

function toDay(text: string): Day {
  assert(isDay(text), `${text} is outside the days we know`)
  return text
}

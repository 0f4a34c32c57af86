import { assert } from './assert.ts'
import type { Day } from './day.ts'

/** A month of the calendar as `YYYY-MM`. The type tells it from a `Day`; only `isMonth` tells it from nonsense. */
export type Month = `${number}-${number}`

export const MONTHS_IN_YEAR = 12

const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const

/** Is this text a month between 1900-01 and 2199-12? Years outside that are slips of the finger. */
export function isMonth(text: string): text is Month {
  return /^(19|20|21)\d\d-(0[1-9]|1[0-2])$/.test(text)
}

/** The month in a text, with spaces around it forgiven; undefined when it is not one. */
export function parseMonth(text: string): Month | undefined {
  const trimmed = text.trim()
  return isMonth(trimmed) ? trimmed : undefined
}

/** The month `count` months later, or earlier when `count` is below zero. */
export function addMonths(month: Month, count: number): Month {
  assert(Number.isInteger(count), `cannot add ${count} months`)
  return monthAt(monthsSinceYearZero(month) + count)
}

/** Whole months from one month to another: `2018-09` to `2019-01` is 4; below zero when `to` is earlier. */
export function monthsBetween(from: Month, to: Month): number {
  return monthsSinceYearZero(to) - monthsSinceYearZero(from)
}

/** The year in which the financial year of a month begins: April to March, so `2019-03` belongs to 2018. */
export function financialYearOf(month: Month): number {
  const { year, inYear } = partsOf(month)
  return inYear >= 4 ? year : year - 1
}

/** The last day of a month, on which a month's law is read (model: a month takes the law in force on pay day). */
export function lastDayOf(month: Month): Day {
  const { year, inYear } = partsOf(month)
  return `${month}-${daysIn(year, inYear)}`
}

/** `2018-09` as `September 2018`. */
export function sayMonth(month: Month): string {
  const { year, inYear } = partsOf(month)
  return `${monthName(inYear)} ${year}`
}

/** `5 years`, `1 year`. */
export const sayYears = (years: number): string => (years === 1 ? '1 year' : `${years} years`)

/** The English name of a month, 1 to 12. */
export function monthName(inYear: number): string {
  const name = monthNames[inYear - 1]
  assert(name !== undefined, `there is no month ${inYear}`)
  return name
}

/** Days in a month (1 to 12) of a year of the Gregorian calendar. */
export function daysIn(year: number, inYear: number): number {
  if (inYear === 2) return isLeap(year) ? 29 : 28
  return [4, 6, 9, 11].includes(inYear) ? 30 : 31
}

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
}

function monthsSinceYearZero(month: Month): number {
  const { year, inYear } = partsOf(month)
  return year * MONTHS_IN_YEAR + inYear - 1
}

function monthAt(monthsSinceYearZero: number): Month {
  const year = Math.floor(monthsSinceYearZero / MONTHS_IN_YEAR)
  const month = `${year}-${String((monthsSinceYearZero % MONTHS_IN_YEAR) + 1).padStart(2, '0')}`
  assert(isMonth(month), `${month} is outside the months we know`)
  return month
}

function partsOf(month: Month): { readonly year: number; readonly inYear: number } {
  assert(isMonth(month), `${month} is not a month`)
  return { year: Number(month.slice(0, 4)), inYear: Number(month.slice(5)) }
}

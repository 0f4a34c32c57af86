import { assert } from '../../shared/assert.ts'
import { type Day, addDays, weekdayOf } from '../../shared/day.ts'

/** The bank holidays of a year, in order. */
export type HolidaysOf = (year: number) => readonly Day[]

/** The same holidays, worked out once for each year: a count of working days asks for every day of its period. */
function keepingYears(holidays: HolidaysOf): HolidaysOf {
  const kept = new Map<number, readonly Day[]>()
  return (year) => {
    const known = kept.get(year) ?? holidays(year)
    kept.set(year, known)
    return known
  }
}

/** Proclaimed for one year: days that were moved away, and days that were given. */
const PROCLAIMED: Readonly<Record<number, { readonly without: readonly Day[]; readonly added: readonly Day[] }>> = {
  1981: { without: [], added: ['1981-07-29'] },
  1995: { without: ['1995-05-01'], added: ['1995-05-08'] },
  1999: { without: [], added: ['1999-12-31'] },
  2002: { without: ['2002-05-27'], added: ['2002-06-03', '2002-06-04'] },
  2011: { without: [], added: ['2011-04-29'] },
  2012: { without: ['2012-05-28'], added: ['2012-06-04', '2012-06-05'] },
  2020: { without: ['2020-05-04'], added: ['2020-05-08'] },
  2022: { without: ['2022-05-30'], added: ['2022-06-02', '2022-06-03', '2022-09-19'] },
  2023: { without: [], added: ['2023-05-08'] },
}

/**
 * The bank holidays of a year in England and Wales, in order.
 *
 * What falls on a weekend is kept on the next weekday that is no holiday itself. A year ahead is by the rule alone: a
 * coronation or a jubilee is proclaimed when it comes.
 *
 * Source: the 1971 Act; New Year's Day by proclamation since 1974, the first Monday in May since 1978.
 */
export const bankHolidays: HolidaysOf = keepingYears((year) => {
  assert(Number.isInteger(year) && year >= 1978 && year <= 2198, `bank holidays of ${year}`)
  const easter = easterSunday(year)
  const christmas = onWeekdays([dayIn(year, '12-25'), dayIn(year, '12-26')])
  const usual = [
    ...onWeekdays([dayIn(year, '01-01')]),
    addDays(easter, -2),
    addDays(easter, 1),
    firstMonday(dayIn(year, '05-01')),
    lastMonday(dayIn(year, '05-31')),
    lastMonday(dayIn(year, '08-31')),
    ...christmas,
  ]
  const { without = [], added = [] } = PROCLAIMED[year] ?? {}
  return [...usual.filter((day) => !without.includes(day)), ...added].toSorted()
})

/** A day of a year by its month and day: `12-25`. */
const dayIn = (year: number, rest: `${number}-${number}`): Day => `${year}-${rest}`

/** Each on its own day, or on the next weekday that none of the others has. */
function onWeekdays(days: readonly Day[]): readonly Day[] {
  const kept = days.filter((day) => weekdayOf(day) < SATURDAY)
  for (const day of days.filter((each) => weekdayOf(each) >= SATURDAY)) {
    let substitute = addDays(day, 1)
    while (weekdayOf(substitute) >= SATURDAY || kept.includes(substitute)) substitute = addDays(substitute, 1)
    kept.push(substitute)
  }
  return kept
}

export const SATURDAY = 5

/** The first Monday of the month that begins on a day. */
const firstMonday = (first: Day): Day => addDays(first, (7 - weekdayOf(first)) % 7)
const lastMonday = (last: Day): Day => addDays(last, -weekdayOf(last))

/**
 * Easter Sunday of the Gregorian calendar.
 *
 * Source: the algorithm printed anonymously in Nature, 20 April 1876, as given in Meeus, Astronomical Algorithms, ch 8.
 */
export function easterSunday(year: number): Day {
  const golden = year % 19
  const century = Math.floor(year / 100)
  const inCentury = year % 100
  const moved = Math.floor((8 * century + 13) / 25)
  const epact = (19 * golden + century - Math.floor(century / 4) - moved + 15) % 30
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - epact - (inCentury % 4)) % 7
  const late = Math.floor((golden + 11 * epact + 22 * weekday) / 451)
  const sum = epact + weekday - 7 * late + 114
  const month = Math.floor(sum / 31)
  return dayIn(year, `0${month}-${String((sum % 31) + 1).padStart(2, '0')}` as `${number}-${number}`)
}

/** Proclaimed for one year in Scotland alone: the day after its first match at a World Cup since 1998. */
const SCOTLAND_ALONE: Readonly<Record<number, readonly Day[]>> = { 2026: ['2026-06-15'] }

/** The year from which 30 November is a bank holiday in Scotland. */
const SAINT_ANDREW_FROM = 2007

/**
 * The days of a year that are a bank holiday in any part of the United Kingdom, in order: those of England and Wales,
 * with 2 January, the first Monday in August and 30 November of Scotland, and 17 March and 12 July of Northern Ireland.
 *
 * The Procurement Act counts working days by these: a standstill over 30 November runs a day longer than one might
 * think.
 *
 * Source: Banking and Financial Dealings Act 1971 Sch 1 and proclamations; St Andrew's Day Bank Holiday (Scotland) Act
 * 2007; Procurement Act 2023 s 123(1).
 */
export const bankHolidaysAnywhere: HolidaysOf = keepingYears((year) => {
  assert(year >= SAINT_ANDREW_FROM, `bank holidays of ${year} outside England and Wales`)
  const beside = [
    ...onWeekdays([dayIn(year, '01-01'), dayIn(year, '01-02')]),
    ...onWeekdays([dayIn(year, '03-17')]),
    ...onWeekdays([dayIn(year, '07-12')]),
    firstMonday(dayIn(year, '08-01')),
    ...onWeekdays([dayIn(year, '11-30')]),
    ...(SCOTLAND_ALONE[year] ?? []),
  ]
  return [...new Set([...bankHolidays(year), ...beside])].toSorted()
})

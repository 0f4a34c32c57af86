import assert from 'node:assert/strict'
import { test } from 'node:test'
import { AssertionError } from '../../shared/assert.ts'
import type { Day } from '../../shared/day.ts'
import { bankHolidays, easterSunday, bankHolidaysAnywhere } from './bankHolidays.ts'

/**
 * Of England and Wales, month and day. 2012 to 2023: the lists of www.gov.uk/bank-holidays as kept by the Government
 * Digital Service (alphagov/calendars and alphagov/frontend, lib/data/bank-holidays.json), with the two days that were
 * proclaimed after those were written: the funeral of 19 September 2022 and the coronation of 8 May 2023. 2011 and 2024
 * to 2028: as that page gave them, from memory.
 */
const ENGLAND_AND_WALES: Readonly<Record<number, string>> = {
  2011: '01-03 04-22 04-25 04-29 05-02 05-30 08-29 12-26 12-27',
  2012: '01-02 04-06 04-09 05-07 06-04 06-05 08-27 12-25 12-26',
  2013: '01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26',
  2014: '01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26',
  2015: '01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28',
  2016: '01-01 03-25 03-28 05-02 05-30 08-29 12-26 12-27',
  2017: '01-02 04-14 04-17 05-01 05-29 08-28 12-25 12-26',
  2018: '01-01 03-30 04-02 05-07 05-28 08-27 12-25 12-26',
  2019: '01-01 04-19 04-22 05-06 05-27 08-26 12-25 12-26',
  2020: '01-01 04-10 04-13 05-08 05-25 08-31 12-25 12-28',
  2021: '01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28',
  2022: '01-03 04-15 04-18 05-02 06-02 06-03 08-29 09-19 12-26 12-27',
  2023: '01-02 04-07 04-10 05-01 05-08 05-29 08-28 12-25 12-26',
  2024: '01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26',
  2025: '01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26',
  2026: '01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28',
  2027: '01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28',
  2028: '01-03 04-14 04-17 05-01 05-29 08-28 12-25 12-26',
}

/**
 * In Scotland or Northern Ireland and not in England and Wales. 2012 to 2023: the same lists. 2024 to 2028: by the Act
 * and the days of the week, and 15 June 2026 by the proclamation of 4 February 2026.
 */
const ELSEWHERE: Readonly<Record<number, string>> = {
  2012: '01-03 03-19 07-12 08-06 11-30',
  2013: '01-02 03-18 07-12 08-05 12-02',
  2014: '01-02 03-17 07-14 08-04 12-01',
  2015: '01-02 03-17 07-13 08-03 11-30',
  2016: '01-04 03-17 07-12 08-01 11-30',
  2017: '01-03 03-17 07-12 08-07 11-30',
  2018: '01-02 03-19 07-12 08-06 11-30',
  2019: '01-02 03-18 07-12 08-05 12-02',
  2020: '01-02 03-17 07-13 08-03 11-30',
  2021: '01-04 03-17 07-12 08-02 11-30',
  2022: '01-04 03-17 07-12 08-01 11-30',
  2023: '01-03 03-17 07-12 08-07 11-30',
  2024: '01-02 03-18 07-12 08-05 12-02',
  2025: '01-02 03-17 07-14 08-04 12-01',
  2026: '01-02 03-17 06-15 07-13 08-03 11-30',
  2027: '01-04 03-17 07-12 08-02 11-30',
  2028: '01-04 03-17 07-12 08-07 11-30',
}

const daysOf = (table: Readonly<Record<number, string>>): [year: number, days: Day[]][] =>
  Object.entries(table).map(([year, days]) => [Number(year), days.split(' ').map((day) => `${year}-${day}` as Day)])

test('the bank holidays of England and Wales are those that were published', () => {
  for (const [year, days] of daysOf(ENGLAND_AND_WALES)) assert.deepEqual(bankHolidays(year), days, String(year))
})

// A royal wedding, fifty years of peace in Europe, the eve of 2000, and a golden jubilee.
test('days proclaimed before 2011 are among them, and the days they took the place of are not', () => {
  const cases: [Day, boolean][] = [
    ['1981-07-29', true],
    ['1995-05-01', false],
    ['1995-05-08', true],
    ['1999-12-31', true],
    ['2002-05-27', false],
    ['2002-06-03', true],
    ['2002-06-04', true],
  ]
  for (const [day, isHoliday] of cases)
    assert.equal(bankHolidays(Number(day.slice(0, 4))).includes(day), isHoliday, day)
})

test('those of any part of the United Kingdom are these with the days of Scotland and Northern Ireland', () => {
  for (const [year, days] of daysOf(ELSEWHERE))
    assert.deepEqual(bankHolidaysAnywhere(year), [...bankHolidays(year), ...days].toSorted(), String(year))
})

test('a year whose holidays are not known is our mistake', () => {
  for (const year of [1977, 2199, 2026.5]) assert.throws(() => bankHolidays(year), AssertionError, String(year))
  assert.throws(() => bankHolidaysAnywhere(2006), AssertionError)
})

/**
 * Easter Sunday, month and day: the dates of the Astronomical Applications Department of the United States Naval
 * Observatory. 1954, 1981, 2049 and 2076 are the years in which simpler rules are a week late; 2008 and 2038 lie near
 * the earliest and on the latest day that there can be.
 */
const EASTER: Readonly<Record<number, string>> = {
  1954: '04-18',
  1981: '04-19',
  2000: '04-23',
  2008: '03-23',
  2016: '03-27',
  2019: '04-21',
  2024: '03-31',
  2025: '04-20',
  2026: '04-05',
  2027: '03-28',
  2028: '04-16',
  2029: '04-01',
  2030: '04-21',
  2035: '03-25',
  2038: '04-25',
  2049: '04-18',
  2076: '04-19',
}

test('Easter is on the published days', () => {
  for (const [year, day] of Object.entries(EASTER)) assert.equal(easterSunday(Number(year)), `${year}-${day}`)
})

test('Easter is a Sunday from 22 March to 25 April in every year', () => {
  for (let year = 1978; year <= 2198; year++) {
    const easter = easterSunday(year)
    assert.equal(new Date(easter).getUTCDay(), 0, easter)
    assert.ok(easter.slice(5) >= '03-22' && easter.slice(5) <= '04-25', easter)
  }
})

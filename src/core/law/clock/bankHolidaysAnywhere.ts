import { assert } from '../../shared/assert.ts'
import type { Day } from '../../shared/day.ts'
import { keepingYears, type HolidaysOf } from './keepingYears.ts'
import { bankHolidays, dayIn, firstMonday, onWeekdays } from './bankHolidays.ts'

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

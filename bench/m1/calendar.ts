import { runCalendar, byMonth, maskOf } from '../../src/core/finance/calendar.ts'
import { table, type Table } from '../../src/core/graph/expression.ts'
import type { Unit } from '../../src/core/graph/unit.ts'
import { MONTHS } from './parameters.ts'

/** Sixty months from an April, so that years begin at months 0, 12, 24 and so on. */
export const CALENDAR = runCalendar('2026-04', MONTHS)

export const yearOf = (month: number): number => Math.floor(month / 12)
export const isYearEnd = (month: number): boolean => month % 12 === 11

/** The months at which a line is worked out; it holds its value between them. */
export const monthsWhere = (is: (month: number) => boolean): Uint8Array => maskOf(MONTHS, is)
/** Each April but the first, when pay and prices move. */
export const APRILS = CALENDAR.aprils
/** The ends of quarters once a year has passed. */
export const QUARTER_ENDS = monthsWhere((month) => month % 3 === 2 && month >= 11)
export const YEAR_ENDS = monthsWhere(isYearEnd)

/** A figure known for each month. */
export const monthly = (name: string, unit: Unit, figure: (month: number) => number): Table =>
  table(name, unit, byMonth(MONTHS, figure))

import type { RunCalendar } from './calendar.ts'

/** A year in which rates of a valuation of the funds of England and Wales take effect; the others are three apart. */
const A_VALUATION_YEAR = 2026
const YEARS_APART = 3

/**
 * The months of a run in which the rates of a valuation take effect: each third April after the start. One that takes
 * effect in the first month is in the rate of the start.
 */
export const valuationMonths = ({ aprils, months, years }: RunCalendar): readonly number[] =>
  Array.from({ length: months }, (_, month) => month).filter(
    (month) => aprils[month] === 1 && (years[month]! - A_VALUATION_YEAR) % YEARS_APART === 0,
  )

import { addMonths, financialYearOf, isMonth, monthsBetween, type Month } from '../shared/month.ts'
import { table, type Table } from '../graph/expression.ts'
import type { ModelCalendar } from '../graph/model.ts'

/** The months of a run. Month 0 is the transfer month; financial years run from April to March. */
export interface RunCalendar extends ModelCalendar {
  readonly start: Month
  /** [months]: each month's name. */
  readonly names: readonly Month[]
  /** [months]: month of the year, 1 to 12. */
  readonly inYear: Uint8Array
  /** [months]: 1 in each April after month 0, when prices, budgets and pay move and managers respond. */
  readonly aprils: Uint8Array
}

export function runCalendar(start: Month, months: number): RunCalendar {
  const names = Array.from({ length: months }, (_, month) => addMonths(start, month))
  const inYear = Uint8Array.from(names, (name) => Number(name.slice(5)))
  return {
    start,
    months,
    names,
    inYear,
    years: Int32Array.from(names, financialYearOf),
    aprils: maskOf(months, (month) => month > 0 && inYear[month] === 4),
    yearStarts: maskOf(months, (month) => month === 0 || inYear[month] === 4),
  }
}

/** A month as a person names it, by its number from 0 or as `2019-04`; undefined when it is not one of the run. */
export function monthIn({ start, months }: RunCalendar, typed: string): number | undefined {
  const month = isMonth(typed) ? monthsBetween(start, typed) : /^\d{1,4}$/.test(typed) ? Number(typed) : -1
  return month >= 0 && month < months ? month : undefined
}

/** [months] of 0 and 1. */
export function maskOf(months: number, is: (month: number) => boolean): Uint8Array {
  return Uint8Array.from({ length: months }, (_, month) => (is(month) ? 1 : 0))
}

/** The months of a mask and the month after each: where what changes in a month makes a difference in the next. */
export const withMonthAfter = (mask: Uint8Array): Uint8Array =>
  mask.map((is, month) => (is === 1 || mask[month - 1] === 1 ? 1 : 0))

/** A table of 1 in the months for which something holds, and 0 in the others. */
export const monthsWhen = ({ months }: RunCalendar, name: string, is: (month: number) => boolean): Table =>
  table(name, 'ratio', Float64Array.from(maskOf(months, is)))

/** [months] of figures. */
export function byMonth(months: number, figure: (month: number) => number): Float64Array {
  return Float64Array.from({ length: months }, (_, month) => figure(month))
}

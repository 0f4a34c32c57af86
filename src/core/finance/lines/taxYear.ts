import { minus, of, previous, product, table, type Expression } from '../../graph/expression.ts'
import type { Line } from '../../graph/line.ts'
import { MONTHS_IN_YEAR, monthsBetween, type Month } from '../../shared/month.ts'
import type { About } from '../about.ts'
import { byMonth, monthsWhen } from '../calendar.ts'

const APRIL = 4

/** [months]: how many months of the tax year have passed, April the first, whenever the venture began. */
export function monthsOfTaxYear(about: About): Expression {
  const { months, inYear } = about.calendar
  const passed = byMonth(months, (month) => ((inYear[month]! + MONTHS_IN_YEAR - APRIL) % MONTHS_IN_YEAR) + 1)
  return table('months of the tax year so far', 'ratio', passed)
}

/** Last month's figure, or nothing in the first month of a tax year. */
export function earlierThisTaxYear(about: About, name: string): Expression {
  const { calendar } = about
  const goesOn = monthsWhen(
    calendar,
    'whether the tax year goes on from last month',
    (month) => calendar.inYear[month] !== APRIL,
  )
  return product(previous(name), goesOn)
}

/** A line of pounds reckoned over the tax year so far. */
export const soFarLine = (name: string, says: string, is: Expression): Line => ({
  name,
  unit: 'pounds',
  says,
  is,
  opens: of(0, 'pounds'),
})

/** The part of a line reckoned over the tax year that falls in the month. */
export const inMonthLine = (about: About, name: string, soFar: string, says: string): Line => ({
  name,
  unit: 'pounds',
  says,
  is: minus(soFar, earlierThisTaxYear(about, soFar)),
  opens: of(0, 'pounds'),
})

/** [months]: 1 in the months in which the venture is a charity. */
export function charityMonths(about: About, from: Month | undefined): Float64Array {
  const { start, months } = about.calendar
  const first = from === undefined ? months : monthsBetween(start, from)
  return byMonth(months, (month) => (month >= first ? 1 : 0))
}

import {
  choose,
  isLess,
  none,
  over,
  previous,
  product,
  sum,
  table,
  type Expression,
  type Term,
} from '../../graph/expression.ts'
import type { About } from '../about.ts'
import { byMonth, maskOf, monthsWhen } from '../calendar.ts'
import { own, type Option } from '../option.ts'
import { LIVE, mayBeLate } from './goLive.ts'

const MARCH = 3
const MONTHS_IN_QUARTER = 3
/** The month in which the first quarter of a VAT year ends. */
const JUNE = 6

/** A period that recovery is worked out for. Its lines stand still but for the months in which a quarter ends. */
export interface Period {
  readonly name: 'vat-quarter' | 'vat-year'
  readonly says: string
  readonly ends: (inYear: number) => boolean
}
export const QUARTER: Period = {
  name: 'vat-quarter',
  says: 'this VAT quarter',
  ends: (inYear) => inYear % MONTHS_IN_QUARTER === 0,
}
export const YEAR: Period = { name: 'vat-year', says: 'this VAT year', ends: (inYear) => inYear === MARCH }

/** [months]: 1 in the months in which a period ends. */
export const endsOf = ({ calendar }: About, { ends }: Period): Uint8Array =>
  maskOf(calendar.months, (month) => ends(calendar.inYear[month]!))

/** The same as a table. */
export const whenEnding = ({ calendar }: About, { says, ends }: Period): Expression =>
  monthsWhen(calendar, `whether ${says} ends`, (month) => ends(calendar.inYear[month]!))

/** A line over the quarter that ends now: this month and the two before, which are nothing before the start. */
export const overQuarter = (name: string): Expression => sum(name, previous(name), previous(name, 2))

/** A line over the VAT year, as its quarters end: what it was a quarter ago, and the quarter. */
export const overYear = ({ calendar }: About, name: string, quarter: Term): Expression =>
  sum(
    product(
      previous(name),
      monthsWhen(
        calendar,
        'whether the VAT year goes on from last quarter',
        (month) => calendar.inYear[month] !== JUNE,
      ),
    ),
    quarter,
  )

/** Months of a period so far; of a venture that may begin late, those in which it trades. */
export function monthsOf(about: About, option: Option, period: Period): Term {
  if (mayBeLate(about, option)) return own(option)(`${period.name}/months`)
  const { months, inYear } = about.calendar
  let count = 0
  const passed = byMonth(months, (month) => {
    count = month === 0 || period.ends(inYear[month - 1]!) ? 1 : count + 1
    return count
  })
  return table(`months of ${period.says} so far`, 'ratio', passed)
}

/** What is 1 in each month in which a venture that may begin late trades. */
export const tradingMonths = (about: About, option: Option): readonly string[] =>
  mayBeLate(about, option) ? [LIVE] : []

/** The part of an amount that is one income's of all; nothing where there is no income. */
export const ofAll = (amount: Term, part: Term, all: Term): Expression =>
  choose(isLess(none, all), product(amount, over(part, all)), none)

import {
  choose,
  isLess,
  none,
  of,
  over,
  previous,
  product,
  sum,
  table,
  type Expression,
  type Term,
} from '../../graph/expression.ts'
import type { Line } from '../../graph/line.ts'
import type { About } from '../about.ts'
import { byMonth, monthsWhen } from '../calendar.ts'
import { own, type Option } from '../option.ts'
import { mayBeLate, onceLive } from './goLive.ts'

const MARCH = 3
const MONTHS_IN_QUARTER = 3
/** A period that recovery is worked out for, and the months in which one ends. */
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

/** 1 in the months that are not the first of a period. */
export const goesOn = ({ calendar }: About, { says, ends }: Period): Expression =>
  monthsWhen(
    calendar,
    `whether ${says} goes on from last month`,
    (month) => month > 0 && !ends(calendar.inYear[month - 1]!),
  )

/** 1 in the months in which a period ends. */
export const whenEnding = ({ calendar }: About, { says, ends }: Period): Expression =>
  monthsWhen(calendar, `whether ${says} ends`, (month) => ends(calendar.inYear[month]!))

/** Months of a period in which the venture trades; only where it may begin late does anything uncertain come in. */
export function monthsLine(about: About, option: Option, period: Period, name: string): Line[] {
  if (!mayBeLate(about, option)) return []
  return [
    {
      name,
      unit: 'ratio',
      says: `months of ${period.says} so far in which it traded`,
      is: sum(product(previous(name), goesOn(about, period)), onceLive(about, option, of(1, 'ratio'))),
      opens: of(0, 'ratio'),
    },
  ]
}

/** Months of a period so far. */
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

/** The part of an amount that is one income's of all; nothing where there is no income. */
export const ofAll = (amount: Term, part: Term, all: Term): Expression =>
  choose(isLess(none, all), product(amount, over(part, all)), none)

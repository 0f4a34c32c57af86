import {
  above0,
  choose,
  isLess,
  minus,
  of,
  over,
  previous,
  product,
  sum,
  table,
  type Expression,
} from '../../graph/expression.ts'
import type { Line } from '../../graph/line.ts'
import * as ct from '../../law/tax/corporationTaxValues.ts'
import { MONTHS_IN_YEAR } from '../../shared/month.ts'
import type { About } from '../about.ts'
import { byMonth, maskOf, monthsWhen, type RunCalendar } from '../calendar.ts'
import { own, type Option } from '../option.ts'
import { charityMonths } from './taxYear.ts'

const MARCH = 3
/** Corporation tax of a March year end is paid on 1 January: ten months later. */
export const TAX_PAID_AFTER_MONTHS = 10

/**
 * Corporation tax. The first period runs from the start to 31 March, then April to March, with a stub provided for in
 * the last month of the run; limits are cut down to the months of the period; a loss is carried forward. A charity
 * pays none from the month it becomes one, nor does a body whose members are taxed in its place. A surplus on a
 * council's contract is not exempt as mutual trading.
 */
export function taxLines(about: About, option: Option): Line[] {
  const the = own(option)
  const isEnd = isPeriodEnd(about.calendar)
  const changesIn = maskOf(about.calendar.months, isEnd)
  const goesOn = monthsWhen(
    about.calendar,
    'whether the period goes on from last month',
    (month) => month > 0 && !isEnd(month - 1),
  )
  const ends = monthsWhen(about.calendar, 'whether a period ends', isEnd)
  const taxable = the('taxable-profit')
  const charity = charityMonths(about, option.charityFrom)
  const taxed = option.membersTaxed
    ? of(0, 'ratio')
    : table(
        'whether it is taxed: not once it is a charity',
        'ratio',
        charity.map((each) => 1 - each),
      )
  return [
    {
      name: the('profit-in-period'),
      unit: 'pounds',
      says: 'taxed surplus of the accounting period so far',
      is: sum(product(previous(the('profit-in-period')), goesOn), product(the('surplus-before-tax'), taxed)),
      opens: of(0, 'pounds'),
    },
    {
      name: taxable,
      unit: 'pounds',
      says: 'profit of the period just ended, after losses brought forward',
      is: above0(minus(the('profit-in-period'), previous(the('losses')))),
      opens: of(0, 'pounds'),
      changesIn,
    },
    {
      name: the('losses'),
      unit: 'pounds',
      says: 'losses carried forward',
      is: above0(minus(previous(the('losses')), the('profit-in-period'))),
      opens: of(0, 'pounds'),
      changesIn,
    },
    {
      name: the('tax'),
      unit: 'pounds',
      says: 'corporation tax, charged in the last month of the period',
      is: product(taxOn(about, taxable), ends),
      opens: of(0, 'pounds'),
    },
  ]
}

/** Whether an accounting period ends with a month: each March, and the run. */
const isPeriodEnd =
  ({ months, inYear }: RunCalendar) =>
  (month: number): boolean =>
    inYear[month] === MARCH || month === months - 1

/** [months]: 1 in the months in which tax is charged or paid. */
export const taxMonths = ({ calendar }: About): Uint8Array =>
  maskOf(calendar.months, (month) => [month, month - TAX_PAID_AFTER_MONTHS].some(isPeriodEnd(calendar)))

/** Main rate above the upper limit, small profits rate up to the lower, marginal relief F × (U − profit) between. */
function taxOn(about: About, taxable: string): Expression {
  const part = over(table('months of the period', 'ratio', periodMonths(about)), MONTHS_IN_YEAR)
  const upper = product(about.law(ct.corporationTaxUpperLimit, 'pounds'), part)
  const lower = product(about.law(ct.corporationTaxLowerLimit, 'pounds'), part)
  const main = product(taxable, about.law(ct.corporationTaxMainRate, 'ratio'))
  const relief = product(about.law(ct.corporationTaxReliefFraction, 'ratio'), above0(minus(upper, taxable)))
  const small = product(taxable, about.law(ct.corporationTaxSmallProfitsRate, 'ratio'))
  return choose(isLess(lower, taxable), minus(main, relief), small)
}

function periodMonths(about: About): Float64Array {
  const { months, inYear } = about.calendar
  let count = 0
  return byMonth(months, (month) => {
    count = month === 0 || inYear[month - 1] === MARCH ? 1 : count + 1
    return count
  })
}

import { minus, of, previous, product, sum, type Expression } from '../../../graph/expression.ts'
import type { Line } from '../../../graph/line.ts'
import type { About } from '../../about.ts'
import { monthsWhen } from '../../calendar.ts'
import { own, type Option } from '../../option.ts'
import { takenOut } from '../sharing.ts'
import { FLOWS, accountsLine, isFlow, type AccountsFigure, type Flow } from './figures.ts'
import { accountsPeriods } from './periods.ts'
import { standsLine } from './stands.ts'

/** Figures of the accounts at each month's end: flows over the period so far, and how things stand. */
export function accountsLines(about: About, option: Option, figures: readonly AccountsFigure[]): Line[] {
  return figures.map((figure) => (isFlow(figure) ? flowLine(about, option, figure) : standsLine(about, option, figure)))
}

function flowLine(about: About, option: Option, figure: Flow): Line {
  const the = own(option)
  const starts = new Set(accountsPeriods(about.calendar).map(({ last }) => last + 1))
  const goesOn = monthsWhen(
    about.calendar,
    'whether the period of account goes on from last month',
    (month) => month > 0 && !starts.has(month),
  )
  const name = the(accountsLine(figure))
  const flows: Readonly<Record<Flow, Expression>> = {
    turnover: sum(the('income')),
    'profit-before-tax': sum(the('surplus-before-tax')),
    'interest-paid': sum(the('interest')),
    depreciation: sum(the('depreciation')),
    'profit-after-tax': sum(the('surplus')),
    'cash-from-work': minus(
      sum(the('receipts'), the('interest'), the('repaid'), ...takenOut(option)),
      the('payments'),
      the('capital-paid-in'),
      the('borrowed'),
    ),
  }
  return {
    name,
    unit: 'pounds',
    says: `${FLOWS[figure]}, over the period of account so far`,
    is: sum(product(previous(name), goesOn), flows[figure]),
    opens: of(0, 'pounds'),
  }
}

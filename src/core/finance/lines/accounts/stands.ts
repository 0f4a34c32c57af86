import { furtherDebts } from '../losses.ts'
import { larger, minus, none, of, product, sum, table, type Expression } from '../../../graph/expression.ts'
import type { Line } from '../../../graph/line.ts'
import { MONTHS_IN_YEAR } from '../../../shared/month.ts'
import type { About } from '../../about.ts'
import { byMonth } from '../../calendar.ts'
import { own, type Option } from '../../option.ts'
import { principalOf } from '../loans.ts'
import { STANDS, accountsLine } from './figures.ts'

export function standsLine(about: About, option: Option, figure: keyof typeof STANDS): Line {
  const the = own(option)
  const overdrawn = larger(minus(none, the('bank')), none)
  const cash = larger(the('bank'), none)
  const current = sum(cash, the('receivables'), larger(minus(none, the('owed-vat')), none))
  const stands: Readonly<Record<keyof typeof STANDS, Expression>> = {
    'current-assets': current,
    'current-liabilities': sum(
      overdrawn,
      the('due-to-hmrc'),
      the('due-to-pensions'),
      the('owed-to-suppliers'),
      the('owed-to-authority'),
      larger(the('owed-vat'), none),
      the('owed-tax'),
      loansDueWithinAYear(about, option),
      ...furtherDebts(about.case)
        .filter((debt) => debt !== 'pension-deficit')
        .map(the),
    ),
    'net-assets': sum(the('reserves'), the('share-capital')),
    cash,
    assets: sum(current, the('fixed-assets')),
    'pension-deficit': about.case.opening.pensionDeficit ? sum(the('pension-deficit')) : of(0, 'pounds'),
    debt: sum(the('loans'), overdrawn, ...(about.case.opening.guarantee ? [the('guarantee-owed')] : [])),
  }
  return {
    name: the(accountsLine(figure)),
    unit: 'pounds',
    says: `${STANDS[figure]}, at the end of the month`,
    is: stands[figure],
    opens: of(0, 'pounds'),
  }
}

/** The part of each loan that the next twelve months pay back. */
function loansDueWithinAYear(about: About, option: Option): Expression {
  const { loans } = about.case
  const left = (loan: (typeof loans)[number], month: number): number => {
    const repaid = Math.min(loan.months, month + 1)
    return loan.repayment === 'equal' ? 1 - repaid / loan.months : repaid >= loan.months ? 0 : 1
  }
  return sum(
    of(0, 'pounds'),
    ...loans.map((loan) => {
      const due = byMonth(about.calendar.months, (month) => left(loan, month) - left(loan, month + MONTHS_IN_YEAR))
      return product(principalOf(about, option, loan), table('share of the loan due within a year', 'ratio', due))
    }),
  )
}

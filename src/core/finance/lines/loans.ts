import {
  above0,
  minus,
  none,
  not,
  of,
  over,
  previous,
  product,
  sum,
  table,
  total,
  type Expression,
} from '../../graph/expression.ts'
import type { Line } from '../../graph/line.ts'
import { MONTHS_IN_YEAR, monthsBetween } from '../../shared/month.ts'
import type { About } from '../about.ts'
import { byMonth, monthsWhen } from '../calendar.ts'
import type { Loan } from '../case/index.ts'
import { own, type Naming, type Option } from '../option.ts'
import { ifItEverLeaves } from './goLive.ts'
import { backedLoansLines } from './backing.ts'
import { guaranteeFee } from './guaranteeTerms.ts'

/** What the venture has borrowed and may draw, and what that costs. */
export function loanLines(about: About, option: Option): Line[] {
  const the = own(option)
  const { loans } = about.case
  const after = (loan: Loan) => owedAfter(about, option, loan)
  return [
    interestLine(about, option),
    {
      name: the('repaid'),
      unit: 'pounds',
      says: 'loan principal repaid',
      is: total('pounds', ...loans.map((loan) => minus(owed(about, option, loan, 'before'), after(loan)))),
    },
    {
      name: the('loans'),
      unit: 'pounds',
      says: 'loans owed at the end of the month',
      is: total('pounds', ...loans.map(after)),
      opens: of(0, 'pounds'),
    },
    ...loans.flatMap((loan) => dueLines(the, loan)),
    ...backedLoansLines(about, the, after),
    {
      name: the('facility'),
      unit: 'pounds',
      says: 'facility that may be drawn this month',
      is: facilityLimit(about),
    },
  ]
}

function interestLine(about: About, option: Option): Line {
  const the = own(option)
  const { loans, opening } = about.case
  const drawn = above0(minus(none, previous(the('bank'))))
  const facility: Expression = opening.facility
    ? product(drawn, over(about.ask(opening.facility.rate), MONTHS_IN_YEAR))
    : of(0, 'pounds')
  const fee = guaranteeFee(about, option)
  return {
    name: the('interest'),
    unit: 'pounds',
    says: `interest on last month's loans and overdraft${fee.length > 0 ? ', and the fee for the guarantee' : ''}`,
    is: sum(
      facility,
      ...loans.map((loan) => product(owed(about, option, loan, 'before'), over(about.ask(loan.rate), MONTHS_IN_YEAR))),
      ...fee,
    ),
  }
}

/** Lent on the planned day, however late the service leaves, but not for a transfer that never comes. */
export const principalOf = (about: About, option: Option, loan: Loan): Expression =>
  ifItEverLeaves(about, option, about.ask(loan.principal))

/** What is owed on a loan at the month's end. */
export const owedAfter = (about: About, option: Option, loan: Loan): Expression => owed(about, option, loan, 'after')

/**
 * What is owed on a loan before or after a month's repayment: a share of the principal fixed by its term, and nothing
 * once it has fallen due because a covenant was broken.
 */
function owed(about: About, option: Option, loan: Loan, when: 'before' | 'after'): Expression {
  const left = byMonth(about.calendar.months, (month) => {
    const repaid = Math.min(loan.months, when === 'after' ? month + 1 : month)
    return loan.repayment === 'equal' ? 1 - repaid / loan.months : repaid >= loan.months ? 0 : 1
  })
  const byTerm = product(
    principalOf(about, option, loan),
    table(`share of the loan owed ${when} the month`, 'ratio', left),
  )
  if (loan.covenants?.repaidAfterMonths === undefined) return byTerm
  const due = own(option)(`loans/${loan.id}/due`)
  return product(byTerm, not(when === 'after' ? due : previous(due)))
}

/** Whether a loan has fallen due: so many months after the first breach of a covenant. */
function dueLines(the: Naming, { id, covenants }: Loan): Line[] {
  const months = covenants?.repaidAfterMonths
  if (months === undefined) return []
  return [
    {
      name: the(`loans/${id}/due`),
      unit: 'ratio',
      says: `whether the whole of ${id} has fallen due after a breach of covenant: 1 when it has`,
      is: previous(the(`covenants/${id}/breached`), months),
      opens: of(0, 'ratio'),
    },
  ]
}

function facilityLimit(about: About): Expression {
  const { facility } = about.case.opening
  if (!facility) return of(0, 'pounds')
  const { start, months } = about.calendar
  const last = facility.until === undefined ? months : monthsBetween(start, facility.until)
  const open = monthsWhen(about.calendar, 'months in which it may be drawn', (month) => month <= last)
  return product(about.ask(facility.limit), open)
}

import {
  choose,
  isLess,
  minus,
  none,
  not,
  of,
  over,
  previous,
  product,
  sum,
  total,
  type Expression,
} from '../../graph/expression.ts'
import type { Line } from '../../graph/line.ts'
import type { About } from '../about.ts'
import type { Case, Loan } from '../case/index.ts'
import { own, type Naming, type Option } from '../option.ts'
import { guaranteeFee } from './guaranteeTerms.ts'

/** Whether anything of a venture's funding is the authority's to lose, or to be paid for. */
export const isBacked = ({ loans, opening }: Case): boolean =>
  opening.guarantee !== undefined || hasBackedLoans({ loans })

export const hasBackedLoans = ({ loans }: Pick<Case, 'loans'>): boolean => loans.some(isLoanBacked)

const isLoanBacked = ({ from, guarantee }: Loan): boolean => from === 'authority' || guarantee !== undefined

/** What is owed at the month's end on loans that the authority stands to lose: its own, and its share of others'. */
export function backedLoansLines(about: About, the: Naming, owedOn: (loan: Loan) => Expression): Line[] {
  const backed = about.case.loans.filter(isLoanBacked)
  if (backed.length === 0) return []
  return [
    {
      name: the('loans-backed'),
      unit: 'pounds',
      says: "owed on the authority's own loans, and what it guarantees of others'",
      is: total(
        'pounds',
        ...backed.map((loan) => (loan.guarantee ? product(about.ask(loan.guarantee), owedOn(loan)) : owedOn(loan))),
      ),
      opens: of(0, 'pounds'),
    },
  ]
}

/**
 * What the authority's backing costs it in a month. A call is paid when it is made, because nobody says when it comes
 * back, and counts for it when it does. A loan is expected back, so it counts when a failure loses it. In the month of
 * a failure what is recovered of the calls comes back, and what is not recovered of the loans is lost.
 */
export function backingCostLines(about: About, option: Option): Line[] {
  const the = own(option)
  const { opening } = about.case
  if (!isBacked(about.case)) return []
  const lost = the('lost-in-the-pound')
  const called = minus(the('guarantee-called'), the('guarantee-repaid'), ...guaranteeFee(about, option))
  const recovered = product(the('guarantee-owed'), not(lost))
  const lostOnLoans = hasBackedLoans(about.case) ? product(the('loans-backed'), lost) : none
  const cost = opening.guarantee
    ? sum(called, product(the('failed'), minus(lostOnLoans, recovered)))
    : product(the('failed'), lostOnLoans)
  return [
    {
      name: lost,
      unit: 'ratio',
      says: 'what creditors would lose of each pound, or lost when it failed',
      is: choose(isLess(none, the('claims')), over(minus(the('deficit'), the('loss/members')), the('claims')), 0),
    },
    {
      name: the('backing-cost'),
      unit: 'pounds',
      says: 'what backing the venture costs the authority: calls less what comes back, and loans lost by a failure',
      is: product(cost, not(previous(the('failed')))),
    },
  ]
}

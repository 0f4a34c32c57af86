import {
  above0,
  choose,
  isLess,
  minus,
  none,
  not,
  of,
  over,
  previous,
  product,
  smaller,
  sum,
  total,
  type Expression,
} from '../../graph/expression.ts'
import type { Line } from '../../graph/line.ts'
import { MONTHS_IN_YEAR, monthsBetween, type Month } from '../../shared/month.ts'
import type { About } from '../about.ts'
import { monthsWhen } from '../calendar.ts'
import type { Case, Loan } from '../case/index.ts'
import { own, type Naming, type Option } from '../option.ts'
import { onceLive } from './goLive.ts'

type Guarantee = NonNullable<Case['opening']['guarantee']>

/**
 * Calls on the authority's guarantee. What the bank lacks beyond the facility is called in the month, as far as the
 * limit goes, and is owed to the authority; it is paid back from cash above the policy. After the last month in which
 * it can be called, what was called stays owed.
 */
export function guaranteeLines(about: About, option: Option): Line[] {
  const the = own(option)
  const { guarantee } = about.case.opening
  if (!guarantee) return []
  const owed = the('guarantee-owed')
  return [
    ...limitLines(about, option, guarantee),
    {
      name: the('guarantee-called'),
      unit: 'pounds',
      says: 'called from the authority this month: what the bank lacks beyond the facility, as far as the limit goes',
      is: smaller(above0(minus(none, the('facility'), the('bank-before-calls'))), the('guarantee-left')),
    },
    {
      name: the('guarantee-repaid'),
      unit: 'pounds',
      says: 'paid back to the authority of what was called, from cash above what is kept',
      is: smaller(previous(owed), above0(minus(the('bank-before-calls'), kept(about, the, guarantee)))),
    },
    {
      name: owed,
      unit: 'pounds',
      says: 'owed to the authority of what was called on its guarantee',
      is: minus(sum(previous(owed), the('guarantee-called')), the('guarantee-repaid')),
      opens: of(0, 'pounds'),
    },
  ]
}

function limitLines(about: About, option: Option, { limit, until }: Guarantee): Line[] {
  const the = own(option)
  const inForce = inForceUntil(about, option, until)
  return [
    {
      name: the('bank-before-calls'),
      unit: 'pounds',
      says: 'cash in the bank before any call on the guarantee, or paying it back',
      is: minus(sum(previous(the('bank')), the('receipts')), the('payments')),
    },
    {
      name: the('guarantee-left'),
      unit: 'pounds',
      says: 'what may still be called on the guarantee this month',
      is: above0(minus(product(about.ask(limit), inForce), previous(the('guarantee-owed')))),
    },
  ]
}

const kept = (about: About, the: Naming, { repaidAbove }: Guarantee): Expression =>
  product(about.ask(repaidAbove), sum(the('running-cost'), the('redundancy')))

/** Nothing can be called before the service has left. */
function inForceUntil(about: About, option: Option, until: Month | undefined): Expression {
  const { calendar } = about
  const last = until === undefined ? calendar.months : monthsBetween(calendar.start, until)
  const before = monthsWhen(calendar, 'months in which it may be called', (month) => month <= last)
  return onceLive(about, option, before)
}

/** The month's fee for the guarantee, paid while it can be called; none where there is none. */
export function guaranteeFee(about: About, option: Option): readonly Expression[] {
  const { guarantee } = about.case.opening
  if (!guarantee?.fee) return []
  const yearly = product(about.ask(guarantee.limit), about.ask(guarantee.fee))
  return [product(over(yearly, MONTHS_IN_YEAR), inForceUntil(about, option, guarantee.until))]
}

/**
 * Cash at the month's end. A call fills the bank up to the facility and no further, to the last bit, so that a venture
 * whose guarantee is enough is never out of money by a rounding.
 */
export function bankAfterCalls(the: Naming): Expression {
  const before = the('bank-before-calls')
  const filled = smaller(minus(none, the('facility')), sum(before, the('guarantee-left')))
  return minus(choose(isLess(before, filled), filled, before), the('guarantee-repaid'))
}

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

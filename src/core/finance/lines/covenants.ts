import {
  isLess,
  larger,
  minus,
  none,
  not,
  of,
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
import { firstMonths, onceLive } from './goLive.ts'
import { owedAfter } from './loans.ts'

/** A billionth beyond a limit is at it: a sum of twelve months may round to just beyond. */
const AT_THE_LIMIT = 1e-9

/** What a lender may test, and what it is called. */
export const COVENANTS = [
  ['cashCover', 'Months of cost in the bank'],
  ['debtServiceCover', 'Income less cost, beside interest and repayments'],
  ['loansToNetAssets', 'Loans beside net assets'],
] as const
export type Covenant = (typeof COVENANTS)[number][0]

/** The covenants of a loan that are given. */
export const covenantsOf = ({ covenants }: Loan): readonly (readonly [covenant: Covenant, limit: number])[] =>
  COVENANTS.flatMap(([covenant]) => {
    const limit = covenants?.[covenant]
    return limit === undefined ? [] : [[covenant, limit] as const]
  })

export const headroomLine = (loan: string, covenant: Covenant): string => `covenants/${loan}/${covenant}`

/** Loans whose covenants are followed: where a breach has a consequence, or where all are asked for. */
const followed = ({ case: { loans }, twist }: About): readonly Loan[] =>
  loans.filter((loan) => covenantsOf(loan).length > 0 && (twist.warnings || loan.covenants?.repaidAfterMonths))

/**
 * Covenants at each month's end, as the pounds by which each is kept: below nothing it is broken, and at nothing it is
 * not. Each is tested while its loan is owed, and what covers a year's debt once there has been a year.
 */
export function covenantLines(about: About, option: Option): Line[] {
  const the = own(option)
  const loans = followed(about)
  const needsYear = loans.some((loan) => loan.covenants?.debtServiceCover !== undefined)
  return [
    ...(needsYear ? yearLines(the) : []),
    ...loans.flatMap((loan) => [
      ...covenantsOf(loan).map(([covenant, limit]): Line => ({
        name: the(headroomLine(loan.id, covenant)),
        unit: 'pounds',
        says: `${SAYS[covenant]}; below nothing the covenant of ${loan.id} is broken`,
        is: headroom(about.case, the, covenant, limit),
      })),
      breachLine(about, option, loan),
    ]),
  ]
}

const SAYS: Readonly<Record<Covenant, string>> = {
  cashCover: 'cash, less what is called on a guarantee, above the months of cost agreed',
  debtServiceCover: 'income less cost of twelve months, above the multiple agreed of interest and repayments',
  loansToNetAssets: 'loans below the multiple agreed of net assets',
}

function headroom(theCase: Case, the: Naming, covenant: Covenant, limit: number): Expression {
  switch (covenant) {
    case 'cashCover':
      return minus(
        ownCash(theCase, the),
        product(limit * (1 - AT_THE_LIMIT), sum(the('running-cost'), the('redundancy'))),
      )
    case 'debtServiceCover':
      return minus(the('earned-in-year'), product(limit * (1 - AT_THE_LIMIT), the('debt-service-in-year')))
    case 'loansToNetAssets':
      return minus(product(limit * (1 + AT_THE_LIMIT), sum(the('reserves'), the('share-capital'))), the('loans'))
  }
}

/** Cash without what the authority's guarantee has put there: no lender counts that. */
export const ownCash = ({ opening }: Case, the: Naming): Expression =>
  minus(the('bank'), ...(opening.guarantee ? [the('guarantee-owed')] : []))

/** Whether a covenant is tested at this month's end: while its loan is owed, and of a year once there has been one. */
export function testedOf(about: About, option: Option, loan: Loan, covenant: Covenant): Expression {
  const isOwed = onceLive(about, option, isLess(none, owedAfter(about, option, loan)))
  if (covenant !== 'debtServiceCover') return isOwed
  return product(isOwed, not(firstMonths(about, option, 'the first eleven months', MONTHS_BEFORE_A_YEAR)))
}

function breachLine(about: About, option: Option, loan: Loan): Line {
  const the = own(option)
  const broken = covenantsOf(loan).map(([covenant]) =>
    product(isLess(the(headroomLine(loan.id, covenant)), none), testedOf(about, option, loan, covenant)),
  )
  const name = the(`covenants/${loan.id}/breached`)
  return {
    name,
    unit: 'ratio',
    says: `whether a covenant of ${loan.id} has been broken: 1 from the first month-end on`,
    is: broken.reduce((sofar, each) => larger(sofar, each), previous(name)),
    opens: of(0, 'ratio'),
  }
}

const MONTHS_BEFORE_A_YEAR = 11

/** Twelve months of what can serve debt, and of what debt took. */
function yearLines(the: Naming): Line[] {
  const ofMonth = (thing: string, says: string, is: Expression): Line => ({
    name: the(thing),
    unit: 'pounds',
    says,
    is,
    opens: of(0, 'pounds'),
  })
  const inYear = (thing: string, says: string): Line =>
    ofMonth(
      `${thing}-in-year`,
      `${says}, of the last twelve months`,
      minus(sum(previous(the(`${thing}-in-year`)), the(thing)), previous(the(thing), 12)),
    )
  const earned = 'income less cost, before interest, wear and tax'
  const served = 'interest and repayments'
  return [
    ofMonth('earned', earned, minus(the('income'), the('running-cost'), the('redundancy'))),
    inYear('earned', earned),
    ofMonth('debt-service', served, total('pounds', the('interest'), the('repaid'))),
    inYear('debt-service', served),
  ]
}

import {
  isAtMost,
  larger,
  minus,
  none,
  of,
  over,
  product,
  smaller,
  sum,
  type Expression,
} from '../../../graph/expression.ts'
import type { About } from '../../about.ts'
import type { Bid } from '../../case/index.ts'
import type { Naming } from '../../option.ts'
import { filedLine } from '../accounts/figures.ts'
import { yearsOf, type AccountsPeriod } from '../accounts/periods.ts'
import { NEARLY, type Beside } from './beside.ts'
import type { Standing } from './limits.ts'

interface Testing {
  readonly about: About
  readonly the: Naming
  readonly bid: Bid
  readonly period: AccountsPeriod
  readonly beside: Beside
}

export const pounds = (amount: number): Expression => of(amount, 'pounds')

const nearly = (asked: Expression): Expression => product(asked, NEARLY)

const valueOf = ({ about, bid, beside }: Testing): Expression => product(about.ask(bid.value), beside.lot)

const profitOf = ({ the }: Testing): Expression =>
  sum(the(filedLine('profit-before-tax')), the(filedLine('interest-paid')))

/** A guarantee of a year's value stands in for the whole contract: the buyer counts its strength and no other. */
const orGuaranteed = (testing: Testing, met: Expression): Expression =>
  testing.beside.guarantee === 0
    ? met
    : larger(met, isAtMost(nearly(valueOf(testing)), pounds(testing.beside.guarantee)))

/** Whether each limit is met: 1 when it is. */
export const MET: Readonly<Record<keyof Standing, (limit: number, testing: Testing) => Expression>> = {
  turnoverTimes(limit, testing) {
    const { the, period, beside } = testing
    const asked = product(valueOf(testing), limit)
    const turnover = sum(over(the(filedLine('turnover')), yearsOf(period)), pounds(beside.turnover))
    const met = isAtMost(nearly(asked), turnover)
    if (beside.cover === 0) return met
    const lacking = smaller(minus(asked, turnover), valueOf(testing))
    return larger(met, isAtMost(nearly(lacking), pounds(beside.cover)))
  },
  currentRatio: (limit, testing) =>
    orGuaranteed(
      testing,
      isAtMost(
        nearly(product(testing.the(filedLine('current-liabilities')), limit)),
        testing.the(filedLine('current-assets')),
      ),
    ),
  margin: (limit, testing) =>
    orGuaranteed(testing, isAtMost(nearly(product(testing.the(filedLine('turnover')), limit)), profitOf(testing))),
  interestCover(limit, testing) {
    const interest = testing.the(filedLine('interest-paid'))
    const met = larger(isAtMost(interest, none), isAtMost(nearly(product(interest, limit)), profitOf(testing)))
    return orGuaranteed(testing, met)
  },
  netAssets: (limit, { the, beside }) =>
    isAtMost(pounds(limit * NEARLY), sum(the(filedLine('net-assets')), pounds(beside.netAssets + beside.cover))),
  surety: (limit, { the, beside }) =>
    isAtMost(
      pounds(limit * beside.lot * NEARLY),
      larger(sum(the(filedLine('net-assets')), pounds(beside.netAssets)), pounds(beside.cover)),
    ),
}

import { input, product } from '../../src/core/graph/expression.ts'
import type { Line } from '../../src/core/graph/line.ts'
import { monthly } from './calendar.ts'
import { LOAN } from './parameters.ts'

/** What is paid back in a month. */
export const repaidIn = (month: number): number =>
  month >= LOAN.firstRepayment && month < LOAN.firstRepayment + LOAN.repayments ? LOAN.pounds / LOAN.repayments : 0

const outstandingAfter = (month: number): number => LOAN.pounds - totalOver(0, month, repaidIn)
/** What a yearly rate of interest is charged on in one month: a twelfth of the loan as the month begins. */
export const chargedOn = (month: number): number => outstandingAfter(month - 1) / 12

export const outstanding = monthly('the loan still owed', 'pounds', outstandingAfter)
const chargedToDate = monthly('balances charged so far', 'pounds', (month) => totalOver(0, month, chargedOn))

/** A table of the twelve months that end with each month, and of fewer near the start. */
export const overTwelveMonths = (name: string, of: (month: number) => number) =>
  monthly(name, 'pounds', (month) => totalOver(Math.max(0, month - 11), month, of))

/** Interest at a rate drawn once a trial, on a balance known beforehand. */
export const loanLines: readonly Line[] = [
  {
    name: 'loan/interest-to-date',
    unit: 'pounds',
    says: 'interest paid so far',
    is: product(input('interest-rate', 'ratio'), chargedToDate),
  },
]

function totalOver(first: number, last: number, of: (month: number) => number): number {
  let total = 0
  for (let month = first; month <= last; month++) total += of(month)
  return total
}

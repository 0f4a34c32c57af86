import { input, none, product, sum } from '../../src/core/graph/expression.ts'
import type { Line } from '../../src/core/graph/line.ts'
import { monthly, monthsWhere } from './calendar.ts'
import { BID_LEAD_MONTHS, REDUNDANCY_MONTH, SET_UP_MONTHS, TENDERS } from './parameters.ts'

const bidsBy = (month: number): number => TENDERS.filter(({ starts }) => starts - BID_LEAD_MONTHS <= month).length

/** What is paid once. Each line is what was paid so far, so that it moves only when something is paid. */
export const oneOffLines: readonly Line[] = [
  {
    name: 'one-offs/set-up',
    unit: 'pounds',
    says: 'setting up, in equal parts over the first months',
    is: product(
      input('set-up-cost', 'pounds'),
      monthly('part paid', 'ratio', (month) => Math.min(month + 1, SET_UP_MONTHS) / SET_UP_MONTHS),
    ),
  },
  {
    name: 'one-offs/redundancy',
    unit: 'pounds',
    says: 'redundancy pay, in one month',
    is: input('redundancy-cost', 'pounds'),
    opens: none,
    changesIn: monthsWhere((month) => month === REDUNDANCY_MONTH),
  },
  {
    name: 'one-offs/bids',
    unit: 'pounds',
    says: 'the cost of bids made so far, won or lost',
    is: product(input('bid-cost', 'pounds'), monthly('bids made', 'ratio', bidsBy)),
  },
  {
    name: 'one-offs/to-date',
    unit: 'pounds',
    says: 'everything paid once so far',
    is: sum('one-offs/set-up', 'one-offs/redundancy', 'one-offs/bids'),
  },
]

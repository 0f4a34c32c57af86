import { choose, input, isLess, minus, of, previous, product, smaller, sum } from '../../src/core/graph/expression.ts'
import type { Line } from '../../src/core/graph/line.ts'
import { monthly, monthsWhere, QUARTER_ENDS } from './calendar.ts'
import { chargedOn, overTwelveMonths, repaidIn } from './loan.ts'
import { COVENANTS, MONTHS } from './parameters.ts'

/** The month of a breach in which there is none: the one after the last. */
export const NO_BREACH = MONTHS

const quarterEndsFrom = (first: number): Uint8Array =>
  monthsWhere((month) => month >= first && QUARTER_ENDS[month] === 1)
const month = monthly('the month', 'ratio', (each) => each)
const noBreach = of(NO_BREACH, 'ratio')

/** What the lender looks at, at the end of each quarter: cash, and the year's earnings against what the loan cost. */
export const covenantLines: readonly Line[] = [
  {
    name: 'covenants/earned-to-date',
    unit: 'pounds',
    says: 'opening cash and everything earned since, after what is paid once',
    is: minus('money/earned', 'one-offs/to-date'),
    opens: input('opening-cash', 'pounds'),
    changesIn: QUARTER_ENDS,
  },
  {
    name: 'covenants/earned-in-a-year',
    unit: 'pounds',
    says: 'earned in the twelve months to this quarter’s end',
    is: minus('covenants/earned-to-date', previous('covenants/earned-to-date', 12)),
    opens: of(0, 'pounds'),
    changesIn: QUARTER_ENDS,
  },
  {
    name: 'covenants/interest-in-a-year',
    unit: 'pounds',
    says: 'interest of the twelve months to this quarter’s end',
    is: product(input('interest-rate', 'ratio'), overTwelveMonths('balances charged in a year', chargedOn)),
    opens: of(0, 'pounds'),
    changesIn: QUARTER_ENDS,
  },
  {
    name: 'covenants/cash-breach',
    unit: 'ratio',
    says: 'the first quarter’s end with too little cash',
    is: smaller(
      previous('covenants/cash-breach'),
      choose(isLess('cash', of(COVENANTS.cashPounds, 'pounds')), month, noBreach),
    ),
    opens: noBreach,
    changesIn: quarterEndsFrom(COVENANTS.cashFrom),
  },
  {
    name: 'covenants/earnings-breach',
    unit: 'ratio',
    says: 'the first quarter’s end with too little earned in a year for what the loan cost',
    is: smaller(
      previous('covenants/earnings-breach'),
      choose(
        isLess(
          'covenants/earned-in-a-year',
          product(
            COVENANTS.earningsCover,
            sum('covenants/interest-in-a-year', overTwelveMonths('repaid in a year', repaidIn)),
          ),
        ),
        month,
        noBreach,
      ),
    ),
    opens: noBreach,
    changesIn: quarterEndsFrom(COVENANTS.earningsFrom),
  },
  {
    name: 'breach-month',
    unit: 'ratio',
    says: 'the first month of a breach, or the number of months when there is none',
    is: smaller('covenants/cash-breach', 'covenants/earnings-breach'),
  },
]

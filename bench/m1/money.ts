import { choose, input, isLess, minus, of, previous, product, smaller, sum } from '../../src/core/graph/expression.ts'
import type { Line } from '../../src/core/graph/line.ts'
import { exponential, naturalLog } from '../../src/core/chance/maths.ts'
import { monthly } from './calendar.ts'
import { outstanding } from './loan.ts'
import { DISCOUNT_RATE, MONTHS } from './parameters.ts'

const monthlyDiscount = exponential(-naturalLog(1 + DISCOUNT_RATE) / 12)
/** By month, 0 the first, each a month's discount after the one before; nothing beyond the horizon. */
const discountFactors: readonly number[] = Array.from({ length: MONTHS }).reduce<readonly number[]>(
  (factors) => [...factors, (factors.at(-1) ?? 1) * monthlyDiscount],
  [],
)
const discountAt = (month: number): number => discountFactors[month] ?? 0

/**
 * Cash, how low it falls, and what it is worth today.
 *
 * Cash is what was earned so far, less what is tied up, less what was paid otherwise, plus what the loan still gives:
 * four balances, where the flows of each month would be twice as many terms. The worth of flows F(m) − F(m − 1) at
 * discount factors D(m), worked out by parts, is Σ F(m) × (D(m) − D(m + 1)) − F(−1) × D(0).
 */
export const moneyLines: readonly Line[] = [
  {
    name: 'money/earned',
    unit: 'pounds',
    says: 'opening cash and everything earned since, before what is paid once',
    is: sum(
      previous('money/earned'),
      sum('contracts/margin', product('tenders/in-force', 'tenders/margin-each-pound')),
    ),
    opens: input('opening-cash', 'pounds'),
  },
  {
    name: 'money/held-back',
    unit: 'pounds',
    says: 'tied up in the contracts, or paid once, or paid in tax',
    is: sum('contracts/tied-up', 'one-offs/to-date', 'tax/paid-to-date'),
  },
  {
    name: 'money/before-loan',
    unit: 'pounds',
    says: 'cash without the loan',
    is: minus('money/earned', 'money/held-back', product('tenders/in-force', 'tenders/tied-up-each-pound')),
    opens: input('opening-cash', 'pounds'),
  },
  {
    name: 'cash',
    unit: 'pounds',
    says: 'cash at the end of the month',
    is: minus(sum('money/before-loan', outstanding), 'loan/interest-to-date'),
  },
  {
    name: 'lowest-cash',
    unit: 'pounds',
    says: 'the lowest cash so far',
    is: smaller(previous('lowest-cash'), 'cash'),
    opens: of(1e30, 'pounds'),
  },
  {
    name: 'lowest-month',
    unit: 'ratio',
    says: 'the first month in which cash was that low',
    is: choose(
      isLess('cash', previous('lowest-cash')),
      monthly('the month', 'ratio', (month) => month),
      previous('lowest-month'),
    ),
    opens: of(0, 'ratio'),
  },
  {
    name: 'npv',
    unit: 'pounds',
    says: 'what the flows before the loan are worth today: complete in the last month',
    is: sum(
      previous('npv'),
      product(
        'money/before-loan',
        monthly('what a month’s wait costs', 'ratio', (month) => discountAt(month) - discountAt(month + 1)),
      ),
    ),
    opens: product(of(-discountAt(0), 'ratio'), input('opening-cash', 'pounds')),
  },
]

import { input, larger, minus, of, previous, product, sum, type Expression } from '../../src/core/graph/expression.ts'
import type { Line } from '../../src/core/graph/line.ts'
import { APRILS, monthly, monthsWhere, yearOf } from './calendar.ts'
import { CENTRAL_STAFF_SHARE, CONTRACTS, EFFICIENCY_THERE, GRADES, NIC, STRANDED_MONTHS } from './parameters.ts'

const MONTHLY_PAY_POUNDS = GRADES.reduce((pounds, grade) => pounds + (grade.people * grade.payPounds) / 12, 0)

const INSURANCE_ON_THRESHOLD_POUNDS = GRADES.reduce(
  (pounds, { people }) => pounds + NIC.rate * people * NIC.aboveMonthlyPounds,
  0,
)

const efficiencyThere = (month: number): number =>
  EFFICIENCY_THERE[Math.min(yearOf(month), EFFICIENCY_THERE.length - 1)] ?? 1

/** What staff cost. Pay moves in April, and people leave some months after the contract that paid for them is lost. */
export const peopleLines: readonly Line[] = [
  {
    name: 'people/pay-index',
    unit: 'ratio',
    says: 'pay against that of the first year',
    is: product(previous('people/pay-index'), sum(1, input('pay-growth', 'ratio'))),
    opens: of(1, 'ratio'),
    changesIn: APRILS,
  },
  {
    name: 'people/insurance',
    unit: 'pounds',
    says: "employer's National Insurance: on pay, or on the threshold where that is more, less that on the threshold",
    is: minus(sum(...GRADES.map(insuredPay)), of(INSURANCE_ON_THRESHOLD_POUNDS, 'pounds')),
  },
  {
    name: 'people/all-posts',
    unit: 'pounds',
    says: 'pay, pension and insurance of every post, less the efficiency that is there',
    is: product(
      sum(
        product('people/pay-index', product(of(MONTHLY_PAY_POUNDS, 'pounds'), sum(1, input('pension-rate', 'ratio')))),
        'people/insurance',
      ),
      minus(
        1,
        product(input('efficiency', 'ratio'), monthly('the efficiency that is there', 'ratio', efficiencyThere)),
      ),
    ),
  },
  ...CONTRACTS.map(staffOf),
  {
    name: 'people/staff-kept',
    unit: 'ratio',
    says: 'the share of the first staff that is still there',
    is: sum(of(CENTRAL_STAFF_SHARE, 'ratio'), ...CONTRACTS.map((_, index) => `contracts/${index + 1}/staff`)),
  },
  {
    name: 'people/cost',
    unit: 'pounds',
    says: 'what staff cost',
    is: product('people/all-posts', 'people/staff-kept'),
  },
]

/** Insurance on a grade's pay, or on the threshold where the pay index leaves its pay below that. */
function insuredPay({ people, payPounds }: (typeof GRADES)[number]): Expression {
  const indexAtThreshold = (NIC.aboveMonthlyPounds * 12) / payPounds
  const onFirstPay = (NIC.rate * people * payPounds) / 12
  return product(larger('people/pay-index', of(indexAtThreshold, 'ratio')), of(onFirstPay, 'pounds'))
}

function staffOf({ ends, staffShare }: (typeof CONTRACTS)[number], index: number): Line {
  return {
    name: `contracts/${index + 1}/staff`,
    unit: 'ratio',
    says: 'the share of the first staff that it pays for: none once it is lost and they have left',
    is: product(of(staffShare, 'ratio'), input(`contracts/${index + 1}/renewed`, 'ratio')),
    opens: of(staffShare, 'ratio'),
    changesIn: monthsWhere((month) => month === ends + STRANDED_MONTHS),
  }
}

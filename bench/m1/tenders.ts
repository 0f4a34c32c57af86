import {
  choose,
  input,
  isAtMost,
  minus,
  none,
  of,
  previous,
  product,
  sum,
  type Expression,
} from '../../src/core/graph/expression.ts'
import type { Line } from '../../src/core/graph/line.ts'
import { monthsOf } from './contracts.ts'
import { monthly } from './calendar.ts'
import { COST_RATIO, TENDERS, TENDER_TERM_MONTHS } from './parameters.ts'

/** Months of delay, as steps that every whole number of months up to 6 is a sum of. */
const STEPS = [4, 2, 1]
const lateBy = (months: number): string => `tenders/late-by-${months}`
const afterStep = (index: number): string =>
  index < 0 ? 'tenders/planned' : index === STEPS.length - 1 ? 'tenders/in-force' : `tenders/delayed-${index + 1}`

/**
 * Work won by tender. In a trial every piece of it starts late, and so ends late, by the same whole number of months:
 * the value in force is the value as planned that many months ago.
 *
 * The delay, at most 6, is taken as 4, 2 and 1, so that three steps serve for seven cases. Each step moves as seldom as
 * the work starts and ends, which the six or seven months after every start would not.
 */
export const tenderLines: readonly Line[] = [
  ...TENDERS.map(plannedLine),
  {
    name: 'tenders/planned',
    unit: 'pounds',
    says: 'monthly value of the work won, in prices of the first year, if it began when it was meant to',
    is: sum(...TENDERS.map((_, index) => `tenders/${index + 1}/planned`).toReversed()),
    opens: none,
  },
  ...STEPS.flatMap(linesOfStep),
  {
    name: 'tenders/margin-each-pound',
    unit: 'ratio',
    says: 'what a pound of this work, in prices of the first year, leaves in this one',
    is: product(minus(1, costRatio()), 'prices'),
  },
  {
    name: 'tenders/tied-up-each-pound',
    unit: 'ratio',
    says: 'what a pound of this work leaves unpaid: owed for it, less what is owed to its suppliers',
    is: product(minus(monthsOf('debtor-days'), product(costRatio(), monthsOf('creditor-days'))), 'prices'),
  },
]

function costRatio(): Expression {
  const { least, most } = COST_RATIO
  return sum(of(least, 'ratio'), product(of(most - least, 'ratio'), input('cost-ratio', 'ratio')))
}

function plannedLine({ monthlyPounds, starts }: (typeof TENDERS)[number], index: number): Line {
  const value = (month: number) => (month >= starts && month < starts + TENDER_TERM_MONTHS ? monthlyPounds : 0)
  return {
    name: `tenders/${index + 1}/planned`,
    unit: 'pounds',
    says: 'monthly value of this work as planned, if it is won',
    is: product(input(`tenders/${index + 1}/won`, 'ratio'), monthly('value as planned', 'pounds', value)),
  }
}

/** Whether the delay has a step in it once the longer steps are taken out, and the value that many months ago. */
function linesOfStep(months: number, index: number): Line[] {
  const longer = STEPS.slice(0, index)
  const taken = longer.map((step) => product(of(step, 'months'), lateBy(step)))
  return [
    {
      name: lateBy(months),
      unit: 'ratio',
      says: `whether ${months} of the months of delay are left after longer steps`,
      is: isAtMost(of(months, 'months'), minus(input('tender-delay', 'months'), ...taken)),
    },
    {
      name: afterStep(index),
      unit: 'pounds',
      says: 'monthly value of the work, delayed by the steps so far, in prices of the first year',
      is: choose(lateBy(months), previous(afterStep(index - 1), months), afterStep(index - 1)),
      opens: none,
    },
  ]
}

import {
  above0,
  choose,
  isLess,
  larger,
  none,
  not,
  of,
  previous,
  product,
  smaller,
  sum,
  type Expression,
} from '../../graph/expression.ts'
import type { Line } from '../../graph/line.ts'
import type { About } from '../about.ts'
import type { Loan } from '../case/index.ts'
import { own, type Option } from '../option.ts'
import { covenantsOf, headroomLine, ownCash, testedOf, type Covenant } from './covenants.ts'
import { onceLive } from './goLive.ts'

/** Signs of trouble, in the order in which they are told. */
export const WARNINGS = ['insolvent', 'covenant', 'hmrc', 'cover'] as const
export type WarningId = (typeof WARNINGS)[number]

/** Whether it has come, from the first month-end on, and how many months passed without it. */
export const warnedLine = (id: WarningId): string => `warned/${id}`
export const monthsWithoutLine = (id: WarningId): string => `months-without/${id}`
/** The least by which a covenant was kept while it was tested and the venture traded. */
export const lowestHeadroomLine = (loan: string, covenant: Covenant): string => `lowest/${headroomLine(loan, covenant)}`
/** What the lowest headroom of a covenant is before it is first tested. */
export const NEVER_TESTED = 1e15

/** A billionth of a month's cost below nothing is nothing: a rounding. */
const ROUNDING = -1e-9

const SAYS: Readonly<Record<WarningId, string>> = {
  insolvent: 'whether it has owed more than it had: 1 from the first month-end on',
  covenant: 'whether a covenant of a loan has been broken: 1 from the first month-end on',
  hmrc: 'whether PAYE and VAT owed have been more than its own cash and facility: 1 from the first month-end on',
  cover: 'whether cash has been below the months of cost that the case wants: 1 from the first month-end on',
}

/**
 * When a venture's trouble shows before its cash runs out. Only asked for by a question of its own, because each line
 * costs time. What had not come by a failure never does.
 */
export function warningLines(about: About, option: Option): Line[] {
  if (!option.books) return []
  return [
    ...WARNINGS.flatMap((id) => {
      const now = isNow(about, option, id)
      return now ? stateLines(about, option, id, now) : []
    }),
    ...about.case.loans.flatMap((loan) =>
      covenantsOf(loan).map(([covenant]) => lowestLine(about, option, loan, covenant)),
    ),
  ]
}

/** Whether a sign is there at this month's end; undefined where the case has nothing that could show it. */
function isNow(about: About, option: Option, id: WarningId): Expression | undefined {
  const the = own(option)
  const { loans, thresholds } = about.case
  const cost = sum(the('running-cost'), the('redundancy'))
  switch (id) {
    case 'insolvent':
      return isLess(sum(the('reserves'), the('share-capital')), product(ROUNDING, cost))
    case 'covenant': {
      const [first, ...others] = loans.flatMap((loan) =>
        covenantsOf(loan).length > 0 ? [the(`covenants/${loan.id}/breached`)] : [],
      )
      return first === undefined
        ? undefined
        : sum(others.reduce<Expression | string>((one, next) => larger(one, next), first))
    }
    case 'hmrc':
      return isLess(sum(ownCash(about.case, the), the('facility')), sum(the('due-to-hmrc'), above0(the('owed-vat'))))
    case 'cover':
      return isLess(the('bank'), product(thresholds.coverMonths, cost))
  }
}

function stateLines(about: About, option: Option, id: WarningId, now: Expression): Line[] {
  const the = own(option)
  const warned = the(warnedLine(id))
  const sofar = previous(warned)
  return [
    {
      name: warned,
      unit: 'ratio',
      says: SAYS[id],
      is: choose(previous(the('failed')), sofar, larger(sofar, onceLive(about, option, now))),
      opens: of(0, 'ratio'),
    },
    {
      name: the(monthsWithoutLine(id)),
      unit: 'ratio',
      says: `months at whose end it was not so: ${SAYS[id]}`,
      is: sum(previous(the(monthsWithoutLine(id))), not(warned)),
      opens: of(0, 'ratio'),
    },
  ]
}

function lowestLine(about: About, option: Option, loan: Loan, covenant: Covenant): Line {
  const the = own(option)
  const name = the(lowestHeadroomLine(loan.id, covenant))
  const counts = product(testedOf(about, option, loan, covenant), not(previous(the('failed'))))
  return {
    name,
    unit: 'pounds',
    says: `least by which the covenant of ${loan.id} was kept so far; below nothing it was broken`,
    is: choose(isLess(none, counts), smaller(previous(name), the(headroomLine(loan.id, covenant))), previous(name)),
    opens: of(NEVER_TESTED, 'pounds'),
  }
}

import { above0, minus, over, previous, product, table, type Expression } from '../../graph/expression.ts'
import type { Line } from '../../graph/line.ts'
import { MONTHS_IN_YEAR } from '../../shared/month.ts'
import type { About } from '../about.ts'
import { byMonth } from '../calendar.ts'
import type { Case } from '../case/index.ts'
import type { Naming } from '../option.ts'

/**
 * A deficit is paid off by so much a year over so many years, in equal parts where the case does not say how much, and
 * never beyond what is owed. It bears no interest, and what an actuary finds later is not followed. It was a debt on
 * the first day, so that paying it costs cash and no surplus.
 */
export function deficitLines(
  about: About,
  the: Naming,
  { amount, years, contribution }: NonNullable<Case['opening']['pensionDeficit']>,
): Line[] {
  const owed = about.ask(amount)
  const yearsPaid = byMonth(about.calendar.months, (month) => Math.min(years ?? 0, (month + 1) / MONTHS_IN_YEAR))
  const paid: Expression = contribution ? about.ask(contribution) : over(owed, years ?? 1)
  return [
    {
      name: the('pension-deficit'),
      unit: 'pounds',
      says: 'what is still owed of the pension deficit taken over',
      is: above0(minus(owed, product(paid, table('years of contributions paid', 'ratio', yearsPaid)))),
      opens: owed,
    },
    {
      name: the('pension-deficit-paid'),
      unit: 'pounds',
      says: 'paid towards the pension deficit taken over',
      is: minus(previous(the('pension-deficit')), the('pension-deficit')),
    },
  ]
}

import {
  above0,
  minus,
  over,
  previous,
  product,
  sum,
  table,
  type Expression,
  type Table,
} from '../../graph/expression.ts'
import type { Line } from '../../graph/line.ts'
import { MONTHS_IN_YEAR } from '../../shared/month.ts'
import type { About } from '../about.ts'
import { byMonth } from '../calendar.ts'
import type { Case } from '../case/index.ts'
import type { Naming } from '../option.ts'

const DAYS_IN_MONTH = 30

/**
 * What stands on the balance sheet on the first day beside cash and fixed assets, and how it is collected and paid.
 * Each is there only where the case has it.
 */
export function openingLines(about: About, the: Naming): Line[] {
  const { receivables, payables, pensionDeficit } = about.case.opening
  const lines: Line[] = []
  if (receivables)
    lines.push({
      name: the('opening-collected'),
      unit: 'pounds',
      says: 'collected of what customers owed on the first day',
      is: product(about.ask(receivables.amount), partMoved(about, receivables.overDays)),
    })
  if (payables)
    lines.push({
      name: the('opening-settled'),
      unit: 'pounds',
      says: 'paid of what suppliers were owed on the first day',
      is: product(about.ask(payables.amount), partMoved(about, payables.overDays)),
    })
  if (pensionDeficit) lines.push(...deficitLines(about, the, pensionDeficit))
  return lines
}

/** Evenly over so many days: the part of it that falls in each month of thirty. */
function partMoved({ calendar: { months } }: About, overDays: number): Table {
  const by = (month: number) => Math.min(1, (DAYS_IN_MONTH * month) / overDays)
  return table(
    'part that falls in the month',
    'ratio',
    byMonth(months, (month) => by(month + 1) - by(month)),
  )
}

/**
 * A deficit is paid off by so much a year over so many years, in equal parts where the case does not say how much, and
 * never beyond what is owed. It bears no interest, and what an actuary finds later is not followed. It was a debt on
 * the first day, so that paying it costs cash and no surplus.
 */
function deficitLines(
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

/** Net assets of the first day: `others`, with what is owed to the venture and less what it owes. */
export function openingReserves(about: About, others: Expression): Expression {
  const { receivables, payables, pensionDeficit } = about.case.opening
  const owed = [payables, pensionDeficit].flatMap((given) => (given ? [about.ask(given.amount)] : []))
  const held = receivables ? [about.ask(receivables.amount)] : []
  return minus(sum(others, ...held), ...owed)
}

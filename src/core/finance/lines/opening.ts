import { minus, product, sum, table, type Expression, type Table } from '../../graph/expression.ts'
import type { Line } from '../../graph/line.ts'
import type { About } from '../about.ts'
import { byMonth } from '../calendar.ts'
import type { Naming } from '../option.ts'
import { deficitLines } from './pensionDeficit.ts'

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

/** Net assets of the first day: `others`, with what is owed to the venture and less what it owes. */
export function openingReserves(about: About, others: Expression): Expression {
  const { receivables, payables, pensionDeficit } = about.case.opening
  const owed = [payables, pensionDeficit].flatMap((given) => (given ? [about.ask(given.amount)] : []))
  const held = receivables ? [about.ask(receivables.amount)] : []
  return minus(sum(others, ...held), ...owed)
}

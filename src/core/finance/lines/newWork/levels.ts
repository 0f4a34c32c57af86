import { choose, of, total, type Expression } from '../../../graph/expression.ts'
import type { Line } from '../../../graph/line.ts'
import type { About } from '../../about.ts'
import { monthsWhen } from '../../calendar.ts'
import type { Step } from './steps.ts'
import type { Total } from './totals.ts'

/**
 * Steps as a figure for each month: each month that has one gets a line, which adds to the one before it or stands for
 * its own month alone. The lines are the same in every month, and the term picks the one in force.
 */
export function levelLines(about: About, name: string, steps: readonly Step[], how: 'adds up' | 'once'): Total {
  const months = [...new Set(steps.map(({ month }) => month))].sort((one, other) => one - other)
  const from: From[] = [{ month: 0, is: of(0, 'pounds') }]
  const lines: Line[] = []
  for (const month of months) {
    const now = steps.filter((step) => step.month === month).map(({ by }) => by)
    const before = lines.at(-1)
    const line: Line = {
      name: `${name}/${how === 'once' ? 'in' : 'from'}-${month}`,
      unit: 'pounds',
      says:
        how === 'once' ? `in month ${month}, in prices of the start` : `from month ${month}, in prices of the start`,
      is: total('pounds', ...(before && how === 'adds up' ? [before.name] : []), ...now),
    }
    lines.push(line)
    from.push({ month, is: { kind: 'line', name: line.name } })
    if (how === 'once') from.push({ month: month + 1, is: of(0, 'pounds') })
  }
  return { lines, term: inForce(about, lastOfEach(from)) }
}

/** A figure from a month on, until the next. */
interface From {
  readonly month: number
  readonly is: Expression
}

/** Of several from the same month the last counts. */
const lastOfEach = (from: readonly From[]): readonly From[] =>
  [...new Map(from.map((each) => [each.month, each])).values()].sort((one, other) => one.month - other.month)

/** The figure in force, halved again and again: a choice by month is made where it is needed and nowhere else. */
function inForce(about: About, from: readonly From[]): Expression {
  if (from.length === 1) return from[0]!.is
  const middle = Math.ceil(from.length / 2)
  const { month: first } = from[middle]!
  const before = monthsWhen(about.calendar, `before month ${first}`, (month) => month < first)
  return choose(before, inForce(about, from.slice(0, middle)), inForce(about, from.slice(middle)))
}

import { of, total, type Expression } from '../../../graph/expression.ts'
import type { Line } from '../../../graph/line.ts'
import type { About } from '../../about.ts'
import type { Bid } from '../../case/index.ts'
import { monthsOf } from './months.ts'
import type { Total } from './totals.ts'

interface Part {
  readonly bid: Bid
  readonly is: Expression
}

/** Bids that are added up together before all are. */
const IN_A_PART = 8

/**
 * A sum over many bids, in parts of bids near in time: each part is worked out only in the months in which it can
 * change, and of the sum only the adding up of parts is left to every month.
 */
export function partLines(about: About, name: string, each: readonly Part[]): Total {
  const inTime = each.toSorted(
    (one, other) =>
      monthsOf(about.calendar, one.bid).start - monthsOf(about.calendar, other.bid).start ||
      (one.bid.id < other.bid.id ? -1 : 1),
  )
  const parts: Part[][] = []
  for (let first = 0; first < inTime.length; first += IN_A_PART) parts.push(inTime.slice(first, first + IN_A_PART))
  const lines = parts.map((part, index): Line => ({
    name: `${name}/part-${index + 1}`,
    unit: 'pounds',
    says: `of ${part.map(({ bid }) => bid.id).join(', ')}, in prices of the start`,
    is: total('pounds', ...part.map(({ is }) => is)),
    opens: of(0, 'pounds'),
  }))
  return { lines, term: total('pounds', ...lines.map((line) => line.name)) }
}

import type { Line } from '../../graph/line.ts'
import type { Recorded } from '../../graph/interpret.ts'
import type { ComparedLine, ComparedLines, OnlyLine } from './compared.ts'
import { bySize, byThing, differs } from './order.ts'
import type { Period } from './period.ts'

/** One of two things whose lines are compared: an option of a case, or a version of one. */
export interface Sided {
  /** Its lines, by what both sides call them. */
  readonly lines: ReadonlyMap<string, Line>
  /** Every line of its middle case, [months]. */
  readonly middle: Recorded
  /** The lines whose months do not add up. */
  readonly balances: ReadonlySet<string>
  readonly period: Period
}

/** Hold the lines of two sides against one another. A line is told apart by its name and its unit. */
export function compareLines(left: Sided, right: Sided): ComparedLines {
  const shared = [...left.lines.keys()].filter((thing) => right.lines.get(thing)?.unit === left.lines.get(thing)!.unit)
  const compared = shared.map((thing) => comparedLine(thing, left, right))
  const differ = compared.filter((line) => differs(line.left.value, line.right.value, line.unit))
  const isShared = new Set(shared)
  return {
    differ: bySize(differ),
    same: compared.length - differ.length,
    onlyLeft: byThing(onlyIn(left, isShared)),
    onlyRight: byThing(onlyIn(right, isShared)),
  }
}

function comparedLine(thing: string, one: Sided, other: Sided): ComparedLine {
  const isSum = addsUp(one, thing) && addsUp(other, thing)
  const side = (sided: Sided) => {
    const { name, says } = sided.lines.get(thing)!
    return { name, says, value: valueIn(sided, name, isSum) }
  }
  const [left, right] = [side(one), side(other)]
  return { thing, unit: one.lines.get(thing)!.unit, left, right, difference: right.value - left.value, isSum }
}

function onlyIn(sided: Sided, isShared: ReadonlySet<string>): OnlyLine[] {
  return [...sided.lines]
    .filter(([thing]) => !isShared.has(thing))
    .map(([thing, { name, says, unit }]) => {
      const isSum = addsUp(sided, thing)
      return { thing, name, says, unit, isSum, value: valueIn(sided, name, isSum) }
    })
}

/** Only amounts of money of a month add up to those of a year. */
function addsUp({ lines, balances, period }: Sided, thing: string): boolean {
  const { name, unit } = lines.get(thing)!
  return period.kind === 'year' && unit === 'pounds' && !balances.has(name)
}

function valueIn({ middle, period: { from, to } }: Sided, name: string, isSum: boolean): number {
  const months = middle.get(name)!
  if (!isSum) return months[to - 1]!
  let sum = 0
  for (let month = from; month < to; month++) sum += months[month]!
  return sum
}

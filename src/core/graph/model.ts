import type { Checked, Problem } from '../shared/problem.ts'
import { nameProblems, unitProblems } from './check.ts'
import type { Line } from './line.ts'
import { inOrder } from './order.ts'
import { isRead, readsOfLine, type Reads } from './reads.ts'
import { ratesOf, type Calendar, type Rate } from './rate.ts'

/** A long circle is told by so many of its names at either end. */
const NAMED_AT_ENDS = 3

/** Lines that fit together: every name known, no circle, units right, sorted, with how often each can change. */
export interface Model {
  readonly calendar: ModelCalendar
  readonly lines: readonly Line[]
  readonly byName: ReadonlyMap<string, Line>
  /** What each line reads. */
  readonly reads: ReadonlyMap<string, Reads>
  readonly rates: ReadonlyMap<string, Rate>
  /** The furthest back each line is read, in months. */
  readonly lags: ReadonlyMap<string, number>
}

export interface ModelCalendar extends Calendar {
  /** [months]: the financial year each month falls in, as the year it begins. */
  readonly years: Int32Array
}

/** Put lines together, or say everything that is wrong with them. */
export function makeModel(lines: readonly Line[], calendar: ModelCalendar): Checked<Model> {
  const reads = lines.map(readsOfLine)
  const problems: Problem[] = [...nameProblems(reads), ...unitProblems(lines)]
  const order = inOrder(reads)
  if ('circle' in order)
    problems.push({
      where: { field: order.circle[0]! },
      message: `goes round in a circle: ${sayCircle(order.circle)}`,
    })
  if (problems.length > 0 || 'circle' in order) return { ok: false, problems }
  const { sorted } = order
  return {
    ok: true,
    value: {
      calendar,
      lines: sorted.map(({ line }) => line),
      byName: new Map(sorted.map(({ line }) => [line.name, line])),
      reads: new Map(sorted.map((each) => [each.line.name, each])),
      rates: ratesOf(sorted, calendar),
      lags: lagsOf(sorted),
    },
  }
}

/** The lines along a circle, the first again at its end; the middle of a long one is left out. */
function sayCircle(names: readonly string[]): string {
  if (names.length <= 2 * NAMED_AT_ENDS + 1) return names.join(' reads ')
  const told = [...names.slice(0, NAMED_AT_ENDS), '…', ...names.slice(-NAMED_AT_ENDS)]
  return `${told.join(' reads ')}, ${names.length - 1} lines in all`
}

/** Only the lines that the wanted ones stand on, in this month or an earlier one. A model knows what its lines read. */
export function sliceOf(
  lines: readonly Line[],
  wanted: readonly string[],
  readsOf: (line: Line) => Reads = readsOfLine,
): Line[] {
  const byName = new Map(lines.map((line) => [line.name, line]))
  const kept = new Set<string>()
  const waiting = [...wanted]
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    const line = byName.get(name)
    if (!line || kept.has(name)) continue
    kept.add(name)
    const { lines: reads, opening } = readsOf(line)
    for (const read of reads) waiting.push(read.name)
    for (const part of opening) if (isRead(part)) waiting.push(part.name)
  }
  return lines.filter((line) => kept.has(line.name))
}

function lagsOf(sorted: readonly Reads[]): ReadonlyMap<string, number> {
  const lags = new Map<string, number>()
  for (const { lines } of sorted)
    for (const read of lines)
      if (read.kind === 'previous') lags.set(read.name, Math.max(lags.get(read.name) ?? 0, read.months))
  return lags
}

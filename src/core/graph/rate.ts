import type { Line } from './line.ts'
import { addMonth, addMonths, hasMonth, monthsOf, moved, noMonths, type MonthSet } from './monthSet.ts'
import { within } from './order.ts'

/**
 * How often a figure can change: whether it differs between trials, and the months at which it can differ from the
 * month before. An expression takes the union of its parts; a line that `changesIn` some months takes those.
 */
export interface Rate {
  readonly variesByTrial: boolean
  /** [months] of 0 and 1; month 0 is always 1. */
  readonly changes: Uint8Array
}

export interface Calendar {
  readonly months: number
  /** [months]: 1 in the first month of the run and in each April. */
  readonly yearStarts: Uint8Array
}

/** The rate of every line, found from the graph alone. */
export function ratesOf(sorted: readonly Line[], calendar: Calendar): ReadonlyMap<string, Rate> {
  const varies = variesByTrial(sorted)
  const numbers = new Map(sorted.map((line, number) => [line.name, number]))
  const found = sorted.map((line) => termsOf(line, numbers, calendar))
  for (let again = true; again;) {
    again = false
    for (const { changes, reads } of found)
      for (const { line, months } of reads)
        if (addMonths(changes, moved(found[line]!.changes, months, calendar.months))) again = true
  }
  return new Map(
    sorted.map((line, number) => [
      line.name,
      { variesByTrial: varies.has(line.name), changes: maskOf(found[number]!.changes, calendar.months) },
    ]),
  )
}

interface Terms {
  /** The months at which the line can change, as far as is known. */
  readonly changes: MonthSet
  /** The lines it takes their months from, so many months later. */
  readonly reads: readonly { readonly line: number; readonly months: number }[]
}

/** What a line brings of its own, and which lines it follows; one that `changesIn` some months follows none. */
function termsOf({ is, changesIn }: Line, numbers: ReadonlyMap<string, number>, calendar: Calendar): Terms {
  const changes = noMonths(calendar.months)
  addMonth(changes, 0)
  if (changesIn) {
    addMonths(changes, monthsOf(changesIn))
    return { changes, reads: [] }
  }
  const reads = new Map<string, { line: number; months: number }>()
  const follow = (name: string, months: number) => reads.set(`${months} ${name}`, { line: numbers.get(name)!, months })
  for (const part of within(is)) {
    if (part.kind === 'yearly') addMonths(changes, monthsOf(calendar.yearStarts))
    if (part.kind === 'table') addMonths(changes, stepsOf(part.values))
    if (part.kind === 'line') follow(part.name, 0)
    if (part.kind === 'previous') follow(part.name, part.months)
  }
  return { changes, reads: [...reads.values()] }
}

const maskOf = (set: MonthSet, months: number): Uint8Array =>
  Uint8Array.from({ length: months }, (_, month) => (hasMonth(set, month) ? 1 : 0))

/** Lines that differ between trials: those that read what is drawn, and whatever reads those, in any month. */
function variesByTrial(lines: readonly Line[]): Set<string> {
  const readers = new Map<string, string[]>()
  const waiting: string[] = []
  for (const { name, is, opens } of lines)
    for (const part of [...within(is), ...(opens ? within(opens) : [])]) {
      if (part.kind === 'yearly' || (part.kind === 'input' && part.certain === undefined)) waiting.push(name)
      if (part.kind !== 'line' && part.kind !== 'previous') continue
      const known = readers.get(part.name)
      if (known) known.push(name)
      else readers.set(part.name, [name])
    }
  const varying = new Set<string>()
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (varying.has(name)) continue
    varying.add(name)
    waiting.push(...(readers.get(name) ?? []))
  }
  return varying
}

/** The months at which a table differs from the month before. */
function stepsOf(values: Float64Array): MonthSet {
  const set = noMonths(values.length)
  for (let month = 1; month < values.length; month++) if (values[month] !== values[month - 1]) addMonth(set, month)
  return set
}

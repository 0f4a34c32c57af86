import { monthsBack, type Reads } from './reads.ts'

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

/**
 * The rate of every line, found from the graph alone. Month by month and in the order of the lines, each finds what it
 * reads already known, whichever months that is read from: one pass is all.
 */
export function ratesOf(sorted: readonly Reads[], calendar: Calendar): ReadonlyMap<string, Rate> {
  const varies = variesByTrial(sorted)
  const changes = new Map(sorted.map((reads) => [reads.line.name, ownChanges(reads, calendar)]))
  const all = followsOf(sorted, changes)
  for (let month = 0; month < calendar.months; month++)
    for (const { into, from, ago } of all) if (into[month] === 0 && month >= ago) into[month] = from[month - ago]!
  return new Map(
    sorted.map(({ line: { name } }) => [name, { variesByTrial: varies.has(name), changes: changes.get(name)! }]),
  )
}

/** [months]: 1 where a line can change of itself, and not because of a line it reads. */
function ownChanges({ line, tables, isYearly }: Reads, { months, yearStarts }: Calendar): Uint8Array {
  const changes = line.changesIn?.slice() ?? (isYearly ? yearStarts.slice() : new Uint8Array(months))
  changes[0] = 1
  if (!line.changesIn) for (const table of tables) addSteps(table, changes)
  return changes
}

/** Put a 1 where a table differs from the month before. */
function addSteps(values: Float64Array, into: Uint8Array): void {
  for (let month = 1; month < into.length; month++) if (!Object.is(values[month], values[month - 1])) into[month] = 1
}

/** The months at which a line can change, taken from another line's so many months later. */
interface Follows {
  readonly into: Uint8Array
  readonly from: Uint8Array
  readonly ago: number
}

/** Who follows whom, in the order of the lines; one that `changesIn` some months follows none. */
function followsOf(sorted: readonly Reads[], changes: ReadonlyMap<string, Uint8Array>): Follows[] {
  const all: Follows[] = []
  for (const { line, lines } of sorted) {
    if (line.changesIn) continue
    const into = changes.get(line.name)!
    for (const read of lines) all.push({ into, from: changes.get(read.name)!, ago: monthsBack(read) })
  }
  return all
}

/** Lines that differ between trials: those that read what is drawn, and whatever reads those, in any month. */
function variesByTrial(all: readonly Reads[]): Set<string> {
  const readers = new Map<string, string[]>()
  const waiting: string[] = []
  for (const { line, lines, isDrawn } of all) {
    if (isDrawn) waiting.push(line.name)
    for (const { name } of lines) {
      const known = readers.get(name)
      if (known) known.push(line.name)
      else readers.set(name, [line.name])
    }
  }
  const varying = new Set<string>()
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (varying.has(name)) continue
    varying.add(name)
    for (const reader of readers.get(name) ?? []) waiting.push(reader)
  }
  return varying
}

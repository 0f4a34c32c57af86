import type { Line } from './line.ts'
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

/**
 * The rate of every line, found from the graph alone. Month by month and in the order of the lines, each finds what it
 * reads already known, whichever months that is read from: one pass is all.
 */
export function ratesOf(sorted: readonly Line[], calendar: Calendar): ReadonlyMap<string, Rate> {
  const varies = variesByTrial(sorted)
  const numbers = new Map(sorted.map((line, number) => [line.name, number]))
  const found = sorted.map((line) => termsOf(line, numbers, calendar))
  for (let month = 0; month < calendar.months; month++)
    for (const { changes, reads } of found)
      if (reads.some(({ line, months }) => month >= months && found[line]!.changes[month - months] === 1))
        changes[month] = 1
  return new Map(
    sorted.map(({ name }, number) => [name, { variesByTrial: varies.has(name), changes: found[number]!.changes }]),
  )
}

interface Terms {
  /** [months]: 1 where the line can change, as far as is known. */
  readonly changes: Uint8Array
  /** The lines it takes their months from, so many months later. */
  readonly reads: readonly { readonly line: number; readonly months: number }[]
}

/** What a line brings of its own, and which lines it follows; one that `changesIn` some months follows none. */
function termsOf({ is, changesIn }: Line, numbers: ReadonlyMap<string, number>, calendar: Calendar): Terms {
  const changes = new Uint8Array(calendar.months)
  changes[0] = 1
  const add = (months: Uint8Array): void => months.forEach((one, month) => (changes[month]! |= one))
  if (changesIn) {
    add(changesIn)
    return { changes, reads: [] }
  }
  const reads = new Map<string, { line: number; months: number }>()
  const follow = (name: string, months: number) => reads.set(`${months} ${name}`, { line: numbers.get(name)!, months })
  for (const part of within(is)) {
    if (part.kind === 'yearly') add(calendar.yearStarts)
    if (part.kind === 'table') add(stepsOf(part.values))
    if (part.kind === 'line') follow(part.name, 0)
    if (part.kind === 'previous') follow(part.name, part.months)
  }
  return { changes, reads: [...reads.values()] }
}

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

/** [months]: 1 where a table differs from the month before. */
const stepsOf = (values: Float64Array): Uint8Array =>
  Uint8Array.from(values, (value, month) => (month > 0 && !Object.is(value, values[month - 1]) ? 1 : 0))

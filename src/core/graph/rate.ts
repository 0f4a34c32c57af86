import { partsOf, type Expression } from './expression.ts'
import type { Line } from './line.ts'

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
  const changes = new Map<string, Uint8Array>(sorted.map((line) => [line.name, atFirst(calendar.months)]))
  for (let again = true; again;) {
    again = false
    for (const line of sorted) {
      const known = changes.get(line.name)!
      const found = line.changesIn ?? changesOf(line.is, changes, calendar)
      for (let month = 0; month < known.length; month++)
        if (found[month] && !known[month]) {
          known[month] = 1
          again = true
        }
    }
  }
  return new Map(
    sorted.map((line) => [line.name, { variesByTrial: varies.has(line.name), changes: changes.get(line.name)! }]),
  )
}

function atFirst(months: number): Uint8Array {
  const mask = new Uint8Array(months)
  mask[0] = 1
  return mask
}

function variesByTrial(lines: readonly Line[]): Set<string> {
  const varying = new Set<string>()
  const varies = (expression: Expression): boolean => {
    if (expression.kind === 'yearly') return true
    if (expression.kind === 'input') return expression.certain === undefined
    if (expression.kind === 'line' || expression.kind === 'previous') return varying.has(expression.name)
    return partsOf(expression).some(varies)
  }
  for (let size = -1; size !== varying.size;) {
    size = varying.size
    for (const line of lines) if (varies(line.is) || (line.opens && varies(line.opens))) varying.add(line.name)
  }
  return varying
}

function changesOf(expression: Expression, known: ReadonlyMap<string, Uint8Array>, calendar: Calendar): Uint8Array {
  const mask = atFirst(calendar.months)
  const mark = (other: Uint8Array, shift = 0) => {
    for (let month = shift; month < mask.length; month++) if (other[month - shift]) mask[month] = 1
  }
  if (expression.kind === 'yearly') mark(calendar.yearStarts)
  if (expression.kind === 'table') mark(stepsOf(expression.values))
  if (expression.kind === 'line') mark(known.get(expression.name)!)
  if (expression.kind === 'previous') mark(known.get(expression.name)!, expression.months)
  for (const part of partsOf(expression)) mark(changesOf(part, known, calendar))
  return mask
}

/** The months at which a table differs from the month before. */
function stepsOf(values: Float64Array): Uint8Array {
  const mask = new Uint8Array(values.length)
  for (let month = 1; month < values.length; month++) if (values[month] !== values[month - 1]) mask[month] = 1
  return mask
}

import type { Link } from '../chance/links.ts'
import { slotKey } from '../chance/slot.ts'
import type { Draw } from './about.ts'
import type { Case } from './case/index.ts'

/** Slots that are linked in a year other than their own time says. */
type Years = readonly (readonly [slot: string, year: number])[]

/** An event that the model draws is linked in the financial year it falls in. */
export const yearsOfEvents = (draws: readonly Draw[]): Years =>
  draws.flatMap(({ slot, inYear }) => (inYear === undefined ? [] : [[slotKey(slot), inYear] as const]))

/**
 * What is drawn once is linked with the first year of a process. Where a case links it with an event, it is linked in
 * the year of the event's first occurrence, and so is all that is drawn once and moves with it.
 */
export function yearsOfParameters(draws: readonly Draw[], links: readonly Link[], own: Case['correlations']): Years {
  const once = new Set(draws.flatMap(({ slot }) => (slot.time === undefined ? [slot.name] : [])))
  const firstYear = (name: string): number =>
    Math.min(...draws.flatMap(({ slot, inYear }) => (slot.name === name && inYear !== undefined ? [inYear] : [])))
  const years = new Map<string, number>()
  for (const { first, second } of own?.links ?? []) {
    for (const [parameter, event] of [
      [first, second],
      [second, first],
    ] as const) {
      const year = firstYear(event)
      if (!once.has(parameter) || year === Infinity || years.has(parameter)) continue
      for (const name of movingWith(parameter, links)) if (once.has(name)) years.set(name, year)
    }
  }
  return [...years]
}

/** A name and all that are linked with it, directly or through others. */
function movingWith(name: string, links: readonly Link[]): ReadonlySet<string> {
  const found = new Set([name])
  // A set goes on to what is added to it on the way.
  for (const each of found)
    for (const { first, second, correlation } of links)
      if (correlation !== 0 && (first === each || second === each)) found.add(first).add(second)
  return found
}

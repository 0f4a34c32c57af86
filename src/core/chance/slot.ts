/**
 * What one uniform number belongs to: a quantity by name, and when.
 *
 * The name is the baseline's path to the input (`contracts/main/renewal`), never an option's, so that every option
 * lives in the same futures. A parameter has no time; a yearly process has the calendar year in which the financial
 * year starts; an event has an occurrence, counted from 0. Never a month: a late start must not reshuffle futures.
 */
export interface Slot {
  readonly name: string
  readonly time?: { readonly year: number } | { readonly occurrence: number }
}

/** The slot's text, from which its randomness is keyed: `economy/cpi@2018`, `contracts/main/renewal#0`. */
export function slotKey({ name, time }: Slot): string {
  if (time === undefined) return name
  return 'year' in time ? `${name}@${time.year}` : `${name}#${time.occurrence}`
}

/** The slot that a text names; undefined where it is none. What `slotKey` writes is read back as it was. */
export function slotOf(text: string): Slot | undefined {
  const [, name, year, occurrence] = SLOT.exec(text) ?? []
  if (name === undefined) return undefined
  if (year !== undefined) return { name, time: { year: Number(year) } }
  return occurrence === undefined ? { name } : { name, time: { occurrence: Number(occurrence) } }
}

/** Steps of a path, then a year of four digits or a count. */
const SLOT = /^([^\s/@#][^/@#]*(?:\/[^/@#]+)*)(?:@(\d{4})|#(0|[1-9]\d{0,3}))?$/

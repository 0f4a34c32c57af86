/** A set of the months of a run: 32 months to a word. Sets of one run have the same number of words. */
export type MonthSet = Int32Array

const WORD = 32

export const noMonths = (months: number): MonthSet => new Int32Array(Math.ceil(months / WORD))

export function monthsOf(mask: Uint8Array): MonthSet {
  const set = noMonths(mask.length)
  for (let month = 0; month < mask.length; month++) if (mask[month]) addMonth(set, month)
  return set
}

export const hasMonth = (set: MonthSet, month: number): boolean =>
  (set[Math.floor(month / WORD)]! & (1 << (month % WORD))) !== 0

export function addMonth(set: MonthSet, month: number): void {
  set[Math.floor(month / WORD)]! |= 1 << (month % WORD)
}

/** Put the months of another set into this one; true when some were new. */
export function addMonths(into: MonthSet, from: MonthSet): boolean {
  let grown = false
  for (let word = 0; word < into.length; word++) {
    const both = into[word]! | from[word]!
    if (both !== into[word]!) grown = true
    into[word] = both
  }
  return grown
}

export const isEmpty = (set: MonthSet): boolean => set.every((word) => word === 0)

export function countMonths(set: MonthSet): number {
  let count = 0
  for (let word of set) for (; word !== 0; word &= word - 1) count++
  return count
}

/** Each month so much later, or earlier when `by` is below 0; what leaves the run is left out. Not moved, it is itself. */
export function moved(set: MonthSet, by: number, months: number): MonthSet {
  if (by === 0) return set
  const shifted = noMonths(months)
  for (let month = Math.max(0, by); month < Math.min(months, months + by); month++)
    if (hasMonth(set, month - by)) addMonth(shifted, month)
  return shifted
}

/** A text that is the same for the same months. */
export const keyOf = (set: MonthSet): string => set.join(' ')

/** A set of the months of a run: 32 months to a word. Sets of one run have the same number of words. */
export type MonthSet = number[]

/** A word holds 2 to this power months. Shifts count modulo 32, so a month need not be cut down to its word. */
const WORD_POWER = 5
const WORD = 1 << WORD_POWER

export function noMonths(months: number): MonthSet {
  const set: MonthSet = []
  for (let month = 0; month < months; month += WORD) set.push(0)
  return set
}

export const everyMonth = (months: number): MonthSet => withoutAfter(noMonths(months).fill(-1), months)

/** Take the months after the run out of its last word. */
function withoutAfter(set: MonthSet, months: number): MonthSet {
  const unused = set.length * WORD - months
  set[set.length - 1] = ((set[set.length - 1]! << unused) >>> unused) | 0
  return set
}

export function monthsOf(mask: Uint8Array): MonthSet {
  const set = noMonths(mask.length)
  for (let month = 0; month < mask.length; month++) if (mask[month]) addMonth(set, month)
  return set
}

/** The set of these months. */
export function monthsAt(months: number, those: readonly number[]): MonthSet {
  const set = noMonths(months)
  for (const month of those) addMonth(set, month)
  return set
}

export const hasMonth = (set: MonthSet, month: number): boolean => (set[month >>> WORD_POWER]! & (1 << month)) !== 0

export function addMonth(set: MonthSet, month: number): void {
  set[month >>> WORD_POWER]! |= 1 << month
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

/** The months in one set and in the other. */
export const bothOf = (one: MonthSet, other: MonthSet): MonthSet => one.map((word, at) => word & other[at]!)

/** The months of a set that are not in the other. */
export const without = (set: MonthSet, other: MonthSet): MonthSet => set.map((word, at) => word & ~other[at]!)

export function isEmpty(set: MonthSet): boolean {
  for (let word = 0; word < set.length; word++) if (set[word] !== 0) return false
  return true
}

/** Whether all months of a set are in the other. */
function isWithin(set: MonthSet, other: MonthSet): boolean {
  for (let word = 0; word < set.length; word++) if ((set[word]! & ~other[word]!) !== 0) return false
  return true
}

export function countMonths(set: MonthSet): number {
  let count = 0
  for (let word = 0; word < set.length; word++) count += countBits(set[word]!)
  return count
}

/** Bits are counted in pairs, then fours, then eights; the product adds the four eights up in its top byte. */
function countBits(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555)
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333)
  const eights = (fours + (fours >>> 4)) & 0x0f0f0f0f
  return Math.imul(eights, 0x01010101) >>> 24
}

/** Each month so much later, earlier when `by` is below 0; what leaves the run is left out. Not moved, it is itself. */
export function moved(set: MonthSet, by: number, months: number): MonthSet {
  if (by === 0) return set
  const shifted: MonthSet = []
  const words = Math.floor(by / WORD)
  const bits = by - words * WORD
  for (let word = 0; word < set.length; word++) {
    const low = wordAt(set, word - words - 1)
    const high = wordAt(set, word - words)
    shifted.push(bits === 0 ? high : (high << bits) | (low >>> (WORD - bits)))
  }
  return withoutAfter(shifted, months)
}

/** All months before the last of a set. */
export function allBefore(set: MonthSet, months: number): MonthSet {
  const found = noMonths(months)
  const last = membersOf(set).at(-1) ?? 0
  for (let month = 0; month < last; month++) addMonth(found, month)
  return found
}

const wordAt = (set: MonthSet, at: number): number => (at >= 0 && at < set.length ? set[at]! : 0)

/**
 * For each month of a set the last one of `starts` up to it; a month before all of them has none.
 *
 * In each word the months flow down, 1, 2, 4, … months at a time, over those that are no starts, until they meet one.
 */
export function lastUpTo(starts: MonthSet, set: MonthSet): MonthSet {
  if (isWithin(set, starts)) return set
  const found = set.slice()
  let fromAbove = 0
  for (let word = set.length - 1; word >= 0; word--) {
    let reached = set[word]! | (fromAbove << (WORD - 1))
    let passes = ~starts[word]!
    for (let step = 1; step < WORD; step *= 2) {
      reached |= (reached & passes) >>> step
      passes &= passes << step
    }
    found[word] = reached & starts[word]!
    fromAbove = reached & ~starts[word]! & 1
  }
  return found
}

/** The months of a set, in their order. */
export function membersOf(set: MonthSet): number[] {
  const members: number[] = []
  for (let word = 0; word < set.length; word++)
    for (let left = set[word]!; left !== 0; left &= left - 1)
      members.push(word * WORD + WORD - 1 - Math.clz32(left & -left))
  return members
}

/** Gives, for each set it is asked about, the first it was asked about that has the same months: one set to a value. */
export function makeSharing(): (set: MonthSet) => MonthSet {
  const known = new Map<number, MonthSet[]>()
  return (set) => {
    const hash = set.reduce((sum, word) => (Math.imul(sum, 31) + word) | 0, 0)
    const alike = known.get(hash)
    if (!alike) known.set(hash, [set])
    const found = alike?.find((each) => isSame(each, set))
    if (alike && !found) alike.push(set)
    return found ?? set
  }
}

function isSame(one: MonthSet, other: MonthSet): boolean {
  for (let word = 0; word < one.length; word++) if (one[word] !== other[word]) return false
  return true
}

/** A text that is the same for the same months. */
export const keyOf = (set: MonthSet): string => set.join(' ')

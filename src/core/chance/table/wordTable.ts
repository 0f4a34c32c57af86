import { shareOfWord } from './word.ts'

/*
 * A quantile as a table over the word of a uniform, fine where a quantile is steep: towards both ends.
 *
 * The picture of one side, from its end inwards. x is the distance from the end and 2^16 more; each doubling of x has
 * 64 entries, all of one width:
 *
 *   x        2^16 … 2^17 - 1   2^17 … 2^18 - 1   …   2^30 … 2^31 - 1   2^31 … 2^31 + 65535
 *   entries  0 … 63            64 … 127          …   896 … 959         960
 *   width    2^10              2^11              …   2^24              2^25, of which 2^16 are used
 *
 * Reading, for a word w (integers of 32 bits, shifts as WebAssembly has them):
 *
 *   1. flip     = w >> 31, signed: all ones in the upper half, else 0
 *   2. x        = (w ^ flip) + 65536, unsigned: 2^16 to 2^31 + 65535
 *   3. places   = 25 - clz(x), how many bits of x lie within its entry: 10 to 25
 *   4. entry    = 64 places + (x >>> places) - 704 + (flip & 961)
 *   5. along    = (x << (31 - places)) & 0x7fffffff, how far along the entry, from 0, in parts of 2^31
 *   6. value    = table[2 entry] + (double of along) × table[2 entry + 1]
 *
 * The second number of an entry is the step to the next value × 2^-31, so that one multiplication does. An engine with
 * lanes of doubles may take entry and along from the bits of x as a double instead, where they lie side by side: its
 * bits >>> 46, less 1039 × 64, are the entry within the side; its lowest 46 bits, in parts of 2^46, are along. Both
 * ways give the same bits.
 *
 * Invariants: exact where along is 0; between, never beyond the values around it, so a quantile that never falls has a
 * table that never falls; the two sides meet at the median. Error for a standard normal: below 1.4e-5 within 4 standard
 * deviations, and 5e-5 within 4.38, where all but 1 draw in 80,000 falls; further out it grows, to 0.8 in the first
 * entry, beyond 5, where 1 draw in 2 million falls.
 */

/** Entries for each doubling of x. */
const ENTRIES = 64

/** The bits of a distance within the narrowest entry and within the widest. */
const LEAST_PLACES = 10
const MOST_PLACES = 25

/** What is added to the distance from the end: the tail beyond the first doubling is not worth finer entries. */
export const LEAST_X = ENTRIES << LEAST_PLACES

/** Entries of one side: 15 doublings, and one whose first 65,536 words reach the middle. */
export const SIDE_ENTRIES = ENTRIES * (MOST_PLACES - LEAST_PLACES) + 1

/** How many values a word table is made from: both sides, from the end inwards, lower side first, then the median. */
export const WORD_KNOTS = 2 * SIDE_ENTRIES + 1

const PARTS = 0x80000000

/** The share at knot `entry` of the lower side; that of the upper side is as far from 1. Both are exact. */
export function shareAtEntry(entry: number): number {
  const x = ((ENTRIES + (entry % ENTRIES)) << (LEAST_PLACES + Math.floor(entry / ENTRIES))) >>> 0
  return shareOfWord(x - LEAST_X)
}

/**
 * The table of a quantile from its values at the knots.
 *
 * Shapes: `values` is [1923]: 961 of the lower side, 961 of the upper side, the median; the table [2 × 961 × 2], 30,752
 * bytes.
 */
export function wordTable(values: Float64Array): Float64Array {
  const table = new Float64Array(4 * SIDE_ENTRIES)
  const median = values[WORD_KNOTS - 1]!
  for (let side = 0; side < 2; side++) {
    const first = side * SIDE_ENTRIES
    for (let entry = first; entry < first + SIDE_ENTRIES; entry++) {
      table[2 * entry] = values[entry]!
      table[2 * entry + 1] = (values[entry + 1]! - values[entry]!) / PARTS
    }
    // The middle is 65,535½ words beyond the last knot, each 2^6 parts of an entry 2^25 words wide.
    const last = first + SIDE_ENTRIES - 1
    table[2 * last + 1] = (median - values[last]!) / ((LEAST_X - 0.5) * (PARTS >>> MOST_PLACES))
  }
  return table
}

/** The value of a word table at a word: the reference that every other engine repeats to the bit. */
export function lookUp(table: Float64Array, word: number): number {
  const flip = word >> 31
  const x = ((word ^ flip) + LEAST_X) >>> 0
  const places = MOST_PLACES - Math.clz32(x)
  const entry = ENTRIES * (places - LEAST_PLACES - 1) + (x >>> places) + (flip & SIDE_ENTRIES)
  const along = (x << (31 - places)) & 0x7fffffff
  return table[2 * entry]! + along * table[2 * entry + 1]!
}

import { assert } from '../../shared/assert.ts'
import { JOE_KUO } from './joeKuo.ts'

/** How many dimensions there are direction numbers for. */
export const DIMENSIONS = JOE_KUO.length

const WORD_BITS = 32

/**
 * The direction numbers of one dimension, 0 to 63: word j is what bit j of a point's number makes, as a binary
 * fraction of 32 bits. A point is the exclusive-or of the words of its number's bits.
 *
 * Word j has its last 1 at bit 31 − j, so the first 2^j points of a dimension are evenly spread to the last one.
 * Source: Bratley and Fox (1988), Algorithm 659: Implementing Sobol's quasirandom sequence generator, ACM Transactions
 * on Mathematical Software 14, 88-100, section 2.
 */
export function directionsOf(dimension: number): Uint32Array {
  const row = JOE_KUO[dimension]
  assert(row !== undefined, `there is no dimension ${dimension}`)
  const [polynomial, ...initial] = row
  const degree = initial.length
  const words = new Uint32Array(WORD_BITS)
  for (let bit = 0; bit < WORD_BITS; bit++) {
    if (degree === 0) words[bit] = 1 << (31 - bit)
    else if (bit < degree) words[bit] = initial[bit]! << (31 - bit)
    else words[bit] = recurred(words, bit, polynomial, degree)
  }
  return words
}

/** The next word by the polynomial's recurrence, from as many words before it as its degree. */
function recurred(words: Uint32Array, bit: number, polynomial: number, degree: number): number {
  const furthest = words[bit - degree]!
  let word = furthest ^ (furthest >>> degree)
  for (let back = 1; back < degree; back++) if ((polynomial >>> (degree - back)) & 1) word ^= words[bit - back]!
  return word
}

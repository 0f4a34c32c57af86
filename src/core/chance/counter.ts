import { assert } from '../shared/assert.ts'
import { threefry, type Generator } from './threefry.ts'

/** The 64-bit hash of a slot's text, as two words. */
export type SlotHash = readonly [number, number]

const FNV_OFFSET: SlotHash = [0xcbf29ce4, 0x84222325]

/** The low part of the FNV prime 2^40 + 0x1b3; the 2^40 is the shift by 8 into the upper word. */
const FNV_PRIME_LOW = 0x1b3

const TWO_TO_32 = 0x100000000

/**
 * A stable 64-bit hash of a slot's text: FNV-1a over its UTF-8 bytes.
 *
 * It only has to tell names apart: Threefry does the mixing. Two of a thousand slots share a hash with probability
 * below 1 in 10^13.
 * Source: Fowler, Noll and Vo, FNV-1a; http://www.isthe.com/chongo/tech/comp/fnv/
 */
export function slotHash(name: string): SlotHash {
  let [high, low] = FNV_OFFSET
  for (const byte of utf8Bytes(name)) {
    const mixed = (low ^ byte) >>> 0
    const product = mixed * FNV_PRIME_LOW
    high = (Math.imul(high, FNV_PRIME_LOW) + Math.floor(product / TWO_TO_32) + (mixed << 8)) >>> 0
    low = product >>> 0
  }
  return [high, low]
}

function utf8Bytes(text: string): number[] {
  const bytes: number[] = []
  for (const character of text) {
    const point = character.codePointAt(0)!
    if (point < 0x80) bytes.push(point)
    else if (point < 0x800) bytes.push(0xc0 | (point >> 6), continuation(point))
    else if (point < 0x10000) bytes.push(0xe0 | (point >> 12), continuation(point >> 6), continuation(point))
    else bytes.push(0xf0 | (point >> 18), continuation(point >> 12), continuation(point >> 6), continuation(point))
  }
  return bytes
}

const continuation = (bits: number): number => 0x80 | (bits & 0x3f)

/**
 * The plain words of one slot for the trials `firstTrial`, `firstTrial + 1`, … until `target` is full. A word w stands
 * for the uniform (w + ½) / 2^32, which is never 0, ½ or 1.
 *
 * A pure function of seed, slot and trial: pieces of any length, from any trial on, join to the same words. Four trials
 * share one call of the generator; the trial is at most 2^34 − 1.
 */
export function fillWords(target: Uint32Array, seed: number, slot: string, firstTrial: number): void {
  assert(Number.isSafeInteger(firstTrial) && firstTrial >= 0, `firstTrial is ${firstTrial}`)
  const draw = slotGenerator(seed, slot)
  const words = new Uint32Array(4)
  const skipped = firstTrial % 4
  for (let at = -skipped; at < target.length; at += 4) {
    draw(words, (firstTrial + at) / 4, 0, 0, 0)
    for (let part = Math.max(0, -at); part < 4 && at + part < target.length; part++) target[at + part] = words[part]!
  }
}

/**
 * The generator of one slot, `slot` being its text and the seed a whole number from 0 to 2^53 − 1. Counters so far, so
 * that no two uses of a slot share one:
 *
 *     (number, 0, 0, 0)            plain draws
 *     (number, 1 + scramble, 0, 0) the scrambles of its Sobol points
 */
export function slotGenerator(seed: number, slot: string): Generator {
  assert(Number.isSafeInteger(seed) && seed >= 0, `seed is ${seed}`)
  const [high, low] = slotHash(slot)
  return threefry([seed >>> 0, Math.floor(seed / TWO_TO_32), high, low])
}

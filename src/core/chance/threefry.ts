/*
 * Threefry-4x32, 20 rounds: four random words from a key of four words and a counter of four words.
 *
 * Source: Salmon, Moraes, Dror and Shaw (2011), Parallel random numbers: as easy as 1, 2, 3, SC11; tested against the
 * known answers published with Random123.
 *
 * Twenty rounds are the authors' default. Twelve already pass BigCrush and would be a third quicker, but drawing is a
 * small part of a run, and only the default has published answers that anyone can check us against.
 *
 *   one round    a += b, b = b rotated ^ a;  c += d, d = d rotated ^ c;  in every second round b and d change parts
 *   the key      is added before the first round and after every fourth, each time moved on by one word
 */

/** From the Threefish key schedule: its exclusive-or with the four key words makes the fifth. */
const PARITY = 0x1bd11bda

/** Twenty rounds, four to a group. */
const GROUPS = 5

/** Four words of 32 bits. */
export type Words = readonly [number, number, number, number]

/** Writes the four random words for one counter into `target`. */
export type Generator = (target: Uint32Array, c0: number, c1: number, c2: number, c3: number) => void

/**
 * The generator for one key.
 *
 * A pure function of key and counter: any worker may draw any trial of any slot, in any order. The rounds are written
 * out because that is several times as quick as reading the rotations from a table.
 */
export function threefry([k0, k1, k2, k3]: Words): Generator {
  const keys = new Int32Array([k0, k1, k2, k3, PARITY ^ k0 ^ k1 ^ k2 ^ k3])
  return (target, c0, c1, c2, c3) => {
    let a = (c0 + k0) | 0
    let b = (c1 + k1) | 0
    let c = (c2 + k2) | 0
    let d = (c3 + k3) | 0
    for (let group = 1; group <= GROUPS; group++) {
      if (group % 2 === 1) {
        a = (a + b) | 0
        b = ((b << 10) | (b >>> 22)) ^ a
        c = (c + d) | 0
        d = ((d << 26) | (d >>> 6)) ^ c
        a = (a + d) | 0
        d = ((d << 11) | (d >>> 21)) ^ a
        c = (c + b) | 0
        b = ((b << 21) | (b >>> 11)) ^ c
        a = (a + b) | 0
        b = ((b << 13) | (b >>> 19)) ^ a
        c = (c + d) | 0
        d = ((d << 27) | (d >>> 5)) ^ c
        a = (a + d) | 0
        d = ((d << 23) | (d >>> 9)) ^ a
        c = (c + b) | 0
        b = ((b << 5) | (b >>> 27)) ^ c
      } else {
        a = (a + b) | 0
        b = ((b << 6) | (b >>> 26)) ^ a
        c = (c + d) | 0
        d = ((d << 20) | (d >>> 12)) ^ c
        a = (a + d) | 0
        d = ((d << 17) | (d >>> 15)) ^ a
        c = (c + b) | 0
        b = ((b << 11) | (b >>> 21)) ^ c
        a = (a + b) | 0
        b = ((b << 25) | (b >>> 7)) ^ a
        c = (c + d) | 0
        d = ((d << 10) | (d >>> 22)) ^ c
        a = (a + d) | 0
        d = ((d << 18) | (d >>> 14)) ^ a
        c = (c + b) | 0
        b = ((b << 20) | (b >>> 12)) ^ c
      }
      a = (a + keys[group % 5]!) | 0
      b = (b + keys[(group + 1) % 5]!) | 0
      c = (c + keys[(group + 2) % 5]!) | 0
      d = (d + keys[(group + 3) % 5]! + group) | 0
    }
    target[0] = a
    target[1] = b
    target[2] = c
    target[3] = d
  }
}

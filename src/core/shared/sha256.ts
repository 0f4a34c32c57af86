import { assert } from './assert.ts'

/*
 * SHA-256, after FIPS 180-4 sections 4.1.2, 5.1.1, 5.2.1, 5.3.3 and 6.2.2. Written out because core runs where no
 * platform library is: in a browser worker the platform's own digest is asynchronous, and a hash here must not be.
 *
 *   message   UTF-8 bytes, then 0x80, zeros, and the length in bits as 64 bits: whole blocks of 64 bytes
 *   schedule  64 words a block: 16 from the message, the rest from those
 *   state     8 words a to h, started from the square roots of the first 8 primes, added to after each block
 *
 * Words are 32 bits, held in a Uint32Array so that every store wraps.
 */

/** First 32 bits of the fractions of the cube roots of the first 64 primes. */
const roundConstants = new Uint32Array([
  0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5, 0xd807aa98,
  0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174, 0xe49b69c1, 0xefbe4786,
  0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da, 0x983e5152, 0xa831c66d, 0xb00327c8,
  0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967, 0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13,
  0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85, 0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819,
  0xd6990624, 0xf40e3585, 0x106aa070, 0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a,
  0x5b9cca4f, 0x682e6ff3, 0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7,
  0xc67178f2,
])

/** First 32 bits of the fractions of the square roots of the first 8 primes. */
const firstState = [
  0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19,
] as const

/**
 * The SHA-256 of a text's UTF-8 bytes, as 64 hexadecimal digits.
 *
 * Throws: AssertionError on half a surrogate pair, which UTF-8 cannot write.
 */
export function sha256(text: string): string {
  const message = padded(utf8Of(text))
  const state = new Uint32Array(firstState)
  const schedule = new Uint32Array(64)
  for (let start = 0; start < message.length; start += 64) {
    fillSchedule(schedule, message, start)
    addBlock(state, schedule)
  }
  return Array.from(state, (word) => word.toString(16).padStart(8, '0')).join('')
}

/** Of a UTF-16 unit: a pair of them makes four. */
const MOST_BYTES = 3
/** The bits that a character's first byte begins with, by how many bytes follow. */
const FIRST_BYTES = [0, 0xc0, 0xe0, 0xf0]

function utf8Of(text: string): Uint8Array {
  assert(text.isWellFormed(), 'half a surrogate pair has no UTF-8')
  const bytes = new Uint8Array(MOST_BYTES * text.length)
  let length = 0
  for (let unit = 0; unit < text.length; unit++) {
    const point = text.codePointAt(unit)!
    const tails = point < 0x80 ? 0 : point < 0x800 ? 1 : point < 0x10000 ? 2 : 3
    bytes[length++] = FIRST_BYTES[tails]! | (point >> (6 * tails))
    for (let tail = tails - 1; tail >= 0; tail--) bytes[length++] = 0x80 | ((point >> (6 * tail)) & 0x3f)
    if (tails === 3) unit++
  }
  return bytes.subarray(0, length)
}

function padded(bytes: Uint8Array): Uint8Array {
  const message = new Uint8Array(Math.ceil((bytes.length + 9) / 64) * 64)
  message.set(bytes)
  message[bytes.length] = 0x80
  const view = new DataView(message.buffer)
  view.setUint32(message.length - 8, Math.floor(bytes.length / 0x20000000))
  view.setUint32(message.length - 4, (bytes.length << 3) >>> 0)
  return message
}

function fillSchedule(schedule: Uint32Array, message: Uint8Array, start: number): void {
  const view = new DataView(message.buffer)
  for (let t = 0; t < 16; t++) schedule[t] = view.getUint32(start + t * 4)
  for (let t = 16; t < 64; t++) {
    const near = schedule[t - 2]!
    const far = schedule[t - 15]!
    const nearMix = turned(near, 17) ^ turned(near, 19) ^ (near >>> 10)
    const farMix = turned(far, 7) ^ turned(far, 18) ^ (far >>> 3)
    schedule[t] = nearMix + schedule[t - 7]! + farMix + schedule[t - 16]!
  }
}

/** The sixty-four rounds of one block. The letters are those of the standard. */
function addBlock(state: Uint32Array, schedule: Uint32Array): void {
  let a = state[0]!
  let b = state[1]!
  let c = state[2]!
  let d = state[3]!
  let e = state[4]!
  let f = state[5]!
  let g = state[6]!
  let h = state[7]!
  for (let t = 0; t < 64; t++) {
    const choice = (e & f) ^ (~e & g)
    const majority = (a & b) ^ (a & c) ^ (b & c)
    const first = (h + (turned(e, 6) ^ turned(e, 11) ^ turned(e, 25)) + choice + roundConstants[t]! + schedule[t]!) | 0
    const second = ((turned(a, 2) ^ turned(a, 13) ^ turned(a, 22)) + majority) | 0
    h = g
    g = f
    f = e
    e = (d + first) | 0
    d = c
    c = b
    b = a
    a = (first + second) | 0
  }
  const added = [a, b, c, d, e, f, g, h]
  for (let word = 0; word < 8; word++) state[word] = state[word]! + added[word]!
}

function turned(word: number, right: number): number {
  return (word >>> right) | (word << (32 - right))
}

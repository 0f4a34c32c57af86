import { makeBytes, type Bytes } from './bytes.ts'

/*
 * The bytes of a WebAssembly function, written one instruction at a time.
 *
 * Only what our kernels use: 32-bit addresses, doubles, and vectors of two doubles or four whole numbers. Every
 * instruction here means the same in every engine, to the last bit: there is no fused multiply and add, and nothing of
 * the relaxed kind.
 * Source: WebAssembly Core Specification 2.0, chapter 5, binary format.
 */

/** Types of values, as the binary format has them. */
export const I32 = 0x7f
export const V128 = 0x7b
const NO_RESULT = 0x40

const VECTOR = 0xfd

/** One-byte instructions. */
export const PLAIN = {
  else: 0x05,
  end: 0x0b,
  drop: 0x1a,
  i32Eqz: 0x45,
  i32LessThanSigned: 0x48,
  i32LessThanUnsigned: 0x49,
  i32GreaterThanSigned: 0x4a,
  i32CountLeadingZeros: 0x67,
  i32Plus: 0x6a,
  i32Minus: 0x6b,
  i32Times: 0x6c,
  i32And: 0x71,
  i32Or: 0x72,
  i32ExclusiveOr: 0x73,
  i32ShiftLeft: 0x74,
  i32ShiftRightSigned: 0x75,
  i32ShiftRightUnsigned: 0x76,
  f64NotEqual: 0x62,
  f64Plus: 0xa0,
  f64Times: 0xa2,
  f64FromI32Unsigned: 0xb8,
} as const

/** Vector instructions without an immediate, by what they do. */
export const LANES = {
  plus: 0xf0,
  minus: 0xf1,
  times: 0xf2,
  over: 0xf3,
  /** `b < a ? b : a`, lane by lane. */
  lesserOf: 0xf6,
  /** `a < b ? b : a`, lane by lane. */
  greaterOf: 0xf7,
  root: 0xef,
  equal: 0x47,
  notEqual: 0x48,
  less: 0x49,
  atMost: 0x4b,
  not: 0x4d,
  and: 0x4e,
  or: 0x50,
  exclusiveOr: 0x51,
  /** (yes, no, mask): bits of `yes` where the mask has ones, of `no` elsewhere. */
  choose: 0x52,
  f64Splat: 0x14,
  i32Splat: 0x11,
  /** Two doubles to two singles in the low lanes. */
  toSingles: 0x5e,
  /** The two low whole numbers, without a sign, to doubles. */
  fromUnsigned: 0xff,
  fromSigned: 0xfe,
  /** Two doubles to whole numbers in the low lanes, towards zero, held within 32 bits. */
  toSigned: 0xfc,
  i32Plus: 0xae,
  i32ShiftRightSigned: 0xac,
  i32ShiftRightUnsigned: 0xad,
  i32AtLeastUnsigned: 0x40,
  /** Eight whole numbers of 32 bits, of two vectors, to 16 bits without a sign. */
  narrowUnsigned: 0x86,
  i64Plus: 0xce,
  i64ShiftLeft: 0xcb,
  i64ShiftRightUnsigned: 0xcd,
  atLeast: 0x4c,
  singlesMinus: 0xe5,
  singlesTimes: 0xe6,
  /** Four singles to whole numbers, towards zero, held within 32 bits; 0 for what is not a number. */
  singlesToSigned: 0xf8,
  i16LesserUnsigned: 0x97,
  i16ShiftLeft: 0x8b,
  /** The two low whole numbers to 64 bits, with their sign. */
  widen: 0xc7,
} as const

const LOAD = 0x00
const LOAD_SPLAT_32 = 0x09
const LOAD_SPLAT_64 = 0x0a
const STORE = 0x0b
const CONSTANT = 0x0c
const SHUFFLE = 0x0d
const U16_LANE = 0x19
const I32_LANE = 0x1b
const F64_LANE = 0x21
const LOAD_LOW_64 = 0x5d
const STORE_LANE_64 = 0x5b

export type Plain = keyof typeof PLAIN
export type Lanes = keyof typeof LANES

/** A function's body as it is written. Every method but `bytes` adds one instruction. */
export interface Code {
  bytes(): Uint8Array
  plain(name: Plain): void
  lanes(name: Lanes): void
  getLocal(index: number): void
  setLocal(index: number): void
  /** Set a local and leave the value. */
  teeLocal(index: number): void
  i32(value: number): void
  f64(value: number): void
  loadI32(offset: number): void
  /** Two bytes without a sign. */
  loadHalfWord(offset: number): void
  storeI32(offset: number): void
  load(offset: number): void
  /** One double from memory, in both lanes. */
  loadSplat(offset: number): void
  /** One single from memory, in all four lanes. */
  loadSplatSingle(offset: number): void
  /** Eight bytes into the low half, the high half 0. */
  loadLowHalf(offset: number): void
  store(offset: number): void
  /** The low half of a vector: two singles. */
  storeLowHalf(offset: number): void
  /** The same double in both lanes. */
  both(value: number): void
  /** The same 32 bits in all four lanes. */
  all(word: number): void
  /** The same 64 bits in both lanes, high word first. */
  bothWords(high: number, low: number): void
  /** The double in a lane. */
  lane(lane: 0 | 1): void
  /** The whole number in a lane. */
  wordLane(lane: 0 | 1 | 2 | 3): void
  /** The 16 bits in a lane of eight, without a sign. */
  halfWordLane(lane: number): void
  /** Two doubles picked from two vectors: lanes 0 and 1 are of the first, 2 and 3 of the second. */
  pick(first: 0 | 1 | 2 | 3, second: 0 | 1 | 2 | 3): void
  loop(): void
  if(): void
  /** Leave the block so many levels out, or go round its loop again, when the top of the stack is not 0. */
  branchIf(depth: number): void
}

/** Begin a function's body. */
export function makeCode(): Code {
  const out = makeBytes()
  return {
    bytes: () => out.bytes(),
    plain: (name) => out.byte(PLAIN[name]),
    lanes: (name) => vector(out, LANES[name]),
    ...localsAndNumbers(out),
    ...memory(out),
    ...vectors(out),
    ...flow(out),
  }
}

function vector(out: Bytes, code: number): void {
  out.byte(VECTOR)
  out.unsigned(code)
}

function localsAndNumbers(out: Bytes) {
  const local = (code: number) => (index: number) => {
    out.byte(code)
    out.unsigned(index)
  }
  return {
    getLocal: local(0x20),
    setLocal: local(0x21),
    teeLocal: local(0x22),
    i32(value: number) {
      out.byte(0x41)
      out.signed(value)
    },
    f64(value: number) {
      out.byte(0x44)
      out.double(value)
    },
  }
}

/** Each access says how it is aligned, as a power of two, and how far from its address it is. */
function memory(out: Bytes) {
  const access = (alignment: number, offset: number): void => {
    out.byte(alignment)
    out.unsigned(offset)
  }
  const ofWord = (code: number, alignment: number) => (offset: number) => {
    out.byte(code)
    access(alignment, offset)
  }
  const ofVector = (code: number, alignment: number) => (offset: number) => {
    vector(out, code)
    access(alignment, offset)
  }
  return {
    loadI32: ofWord(0x28, 2),
    loadHalfWord: ofWord(0x2f, 1),
    storeI32: ofWord(0x36, 2),
    load: ofVector(LOAD, 3),
    loadSplat: ofVector(LOAD_SPLAT_64, 3),
    loadSplatSingle: ofVector(LOAD_SPLAT_32, 2),
    loadLowHalf: ofVector(LOAD_LOW_64, 2),
    store: ofVector(STORE, 3),
    storeLowHalf(offset: number) {
      vector(out, STORE_LANE_64)
      access(2, offset)
      out.byte(0)
    },
  }
}

function vectors(out: Bytes) {
  const words = (...each: number[]): void => {
    vector(out, CONSTANT)
    for (const word of each) for (let at = 0; at < 4; at++) out.byte((word >>> (8 * at)) & 0xff)
  }
  const laneOf = (code: number) => (lane: number) => {
    vector(out, code)
    out.byte(lane)
  }
  return {
    both(value: number) {
      vector(out, CONSTANT)
      out.double(value)
      out.double(value)
    },
    all: (word: number) => words(word, word, word, word),
    bothWords: (high: number, low: number) => words(low, high, low, high),
    lane: laneOf(F64_LANE),
    wordLane: laneOf(I32_LANE),
    halfWordLane: laneOf(U16_LANE),
    pick(first: number, second: number) {
      vector(out, SHUFFLE)
      for (const lane of [first, second]) for (let at = 0; at < 8; at++) out.byte(8 * lane + at)
    },
  }
}

function flow(out: Bytes) {
  const open = (code: number) => () => {
    out.byte(code)
    out.byte(NO_RESULT)
  }
  return {
    loop: open(0x03),
    if: open(0x04),
    branchIf(depth: number) {
      out.byte(0x0d)
      out.unsigned(depth)
    },
  }
}

import type { Code } from '../../shared/wasm/code.ts'
import type { WasmFunction } from '../../shared/wasm/module.ts'
import { addressOf, eachPair, loadPair, loadWords, pass } from './eachPair.ts'

/** An entry of a table is a value and a step: sixteen bytes. */
const ENTRY_BITS = 4

/** In a word table: entries of one side, what is added to x, and the double bits that are its entry. */
const SIDE_ENTRIES = 961
const LEAST_X = 65_536
const ALONG_BITS = 46
const FIRST_ENTRY = 1039 * 64
/** The bits of 1, and those of a double below the entry. */
const ONE_HIGH = 0x3ff00000
const ALONG_HIGH = 0x3fff
const ALL_LOW = 0xffffffff

/**
 * A step of a word table is in parts of 2^31 of an entry; the pass has how far along it is in parts of 2^37 less. Both
 * are powers of two, so the product is the same to the bit.
 */
export const STEP_SCALE = 0x2000000000

/** Value + along × step for two entries, whose byte offsets are the two 64-bit lanes of a vector. */
function readEntries(code: Code, tableAt: number, offsets: number, entries: readonly [number, number]): void {
  for (const lane of [0, 1] as const) {
    code.getLocal(tableAt)
    code.getLocal(offsets)
    code.wordLane(lane === 0 ? 0 : 2)
    code.plain('i32Plus')
    code.load(0)
    code.setLocal(entries[lane])
  }
}

/** A word table read: `lookUp` in lanes. */
export function table(): WasmFunction {
  const [words, tableAt, values] = [0, 1, 2]
  return eachPair(pass('table', 3, 5, 2), (code, step) => {
    const [flip, bits, offsets, first, second] = [0, 1, 2, 3, 4].map(step.vector) as [
      number,
      number,
      number,
      number,
      number,
    ]
    addressOf(code, values, step)
    loadWords(code, words, step)
    code.teeLocal(bits)
    code.i32(31)
    code.lanes('i32ShiftRightSigned')
    code.teeLocal(flip)
    code.getLocal(bits)
    code.lanes('exclusiveOr')
    code.all(LEAST_X)
    code.lanes('i32Plus')
    code.lanes('fromUnsigned')
    code.teeLocal(bits)
    code.i32(ALONG_BITS)
    code.lanes('i64ShiftRightUnsigned')
    code.getLocal(flip)
    code.lanes('widen')
    code.bothWords(0, SIDE_ENTRIES)
    code.lanes('and')
    code.lanes('i64Plus')
    code.bothWords(ALL_LOW, -FIRST_ENTRY)
    code.lanes('i64Plus')
    code.i32(ENTRY_BITS)
    code.lanes('i64ShiftLeft')
    code.setLocal(offsets)
    readEntries(code, tableAt, offsets, [first, second])
    code.getLocal(first)
    code.getLocal(second)
    code.pick(0, 2)
    code.getLocal(bits)
    code.bothWords(ALONG_HIGH, ALL_LOW)
    code.lanes('and')
    code.bothWords(ONE_HIGH, 0)
    code.lanes('or')
    code.both(1)
    code.lanes('minus')
    code.getLocal(first)
    code.getLocal(second)
    code.pick(1, 3)
    code.lanes('times')
    code.lanes('plus')
    code.store(step.shift)
  })
}

const KNOTS_PER_SCORE = 128
const MIDDLE_KNOT = 832
const LAST_KNOT = 1664

/** A score table read: `lookUpScore` in lanes. */
export function scoreTable(): WasmFunction {
  const [scores, tableAt, values] = [0, 1, 2]
  return eachPair(pass('scoreTable', 3, 5, 2), (code, step) => {
    const [position, entry, offsets, first, second] = [0, 1, 2, 3, 4].map(step.vector) as [
      number,
      number,
      number,
      number,
      number,
    ]
    addressOf(code, values, step)
    loadPair(code, scores, step)
    code.both(KNOTS_PER_SCORE)
    code.lanes('times')
    code.both(MIDDLE_KNOT)
    code.lanes('plus')
    code.both(0)
    code.lanes('greaterOf')
    code.both(LAST_KNOT)
    code.lanes('lesserOf')
    code.teeLocal(position)
    code.lanes('toSigned')
    code.teeLocal(entry)
    code.lanes('widen')
    code.i32(ENTRY_BITS)
    code.lanes('i64ShiftLeft')
    code.setLocal(offsets)
    readEntries(code, tableAt, offsets, [first, second])
    code.getLocal(first)
    code.getLocal(second)
    code.pick(0, 2)
    code.getLocal(position)
    code.getLocal(entry)
    code.lanes('fromSigned')
    code.lanes('minus')
    code.getLocal(first)
    code.getLocal(second)
    code.pick(1, 3)
    code.lanes('times')
    code.lanes('plus')
    code.store(step.shift)
  })
}

import type { Code } from '../../shared/wasm/code.ts'
import type { WasmFunction } from '../../shared/wasm/module.ts'
import { KNOTS_PER_SCORE, LAST_KNOT, MIDDLE_KNOT } from '../table/scoreTable.ts'
import { LEAST_X, SIDE_ENTRIES } from '../table/wordTable.ts'
import { addressOf, eachPair, loadPair, loadWords, pass, type Step } from './eachPair.ts'

/** An entry of a table is a value and a step: sixteen bytes. */
const ENTRY_BITS = 4

/** In a word table: the double bits that are an entry, and the entry of the least x. */
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

/**
 * Value + along × step for two entries, into the values' column. Two 64-bit lanes of a vector are the numbers of the
 * entries; `along` leaves two doubles.
 */
function readEntries(code: Code, { tableAt, values, step }: Reading, entries: number, along: () => void): void {
  const both = [step.vector(VECTORS), step.vector(VECTORS + 1)] as const
  code.i32(ENTRY_BITS)
  code.lanes('i64ShiftLeft')
  code.setLocal(entries)
  for (const lane of [0, 1] as const) {
    code.getLocal(tableAt)
    code.getLocal(entries)
    code.wordLane(lane === 0 ? 0 : 2)
    code.plain('i32Plus')
    code.load(0)
    code.setLocal(both[lane])
  }
  const pick = (first: 0 | 1, second: 2 | 3): void => {
    for (const each of both) code.getLocal(each)
    code.pick(first, second)
  }
  addressOf(code, values, step)
  pick(0, 2)
  along()
  pick(1, 3)
  code.lanes('times')
  code.lanes('plus')
  code.store(step.shift)
}

interface Reading {
  readonly tableAt: number
  readonly values: number
  readonly step: Step
}

/** Vectors of a pass of its own; two more hold what is read. */
const VECTORS = 3

/** A word table read: `lookUp` in lanes. */
export function table(): WasmFunction {
  const [words, tableAt, values] = [0, 1, 2]
  return eachPair(pass('table', 3, VECTORS + 2, 2), (code, step) => {
    const [flip, bits, entries] = [step.vector(0), step.vector(1), step.vector(2)]
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
    readEntries(code, { tableAt, values, step }, entries, () => {
      code.getLocal(bits)
      code.bothWords(ALONG_HIGH, ALL_LOW)
      code.lanes('and')
      code.bothWords(ONE_HIGH, 0)
      code.lanes('or')
      code.both(1)
      code.lanes('minus')
    })
  })
}

/** A score table read: `lookUpScore` in lanes. */
export function scoreTable(): WasmFunction {
  const [scores, tableAt, values] = [0, 1, 2]
  return eachPair(pass('scoreTable', 3, VECTORS + 2, 2), (code, step) => {
    const [position, entry, entries] = [step.vector(0), step.vector(1), step.vector(2)]
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
    readEntries(code, { tableAt, values, step }, entries, () => {
      code.getLocal(position)
      code.getLocal(entry)
      code.lanes('fromSigned')
      code.lanes('minus')
    })
  })
}

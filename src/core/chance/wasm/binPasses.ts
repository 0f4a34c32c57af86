import { makeCode, type Code } from '../../shared/wasm/code.ts'
import { addTo, countedLoop } from '../../shared/wasm/loop.ts'
import { moduleOf, type WasmFunction } from '../../shared/wasm/module.ts'
import { BINS } from '../bins.ts'

/*
 * Selection, as passes over a column of singles of any length, in a memory of its own. A value's bin is told by the
 * bytes to its place in a table of whole numbers, so that nothing has to be worked out where it is looked up.
 *
 *   count(values, bins, end)     the bin of each value, and how many each bin has: added to those at `SIZES`
 *   gather(bins, places, end)    the places of the values of wanted bins, in order; returns how many
 *
 * Eight values a round: `end` is where the bins end, in bytes from their first, and a whole number of rounds.
 */

/** Bytes of a whole number in a table. */
export const WORD_BYTES = 4
/** A bin is kept in two bytes. */
const BIN_BYTES = 2
export const VALUES_A_ROUND = 8
const ROUND_BYTES = VALUES_A_ROUND * BIN_BYTES
/** Two vectors of four singles to a round. */
const VECTOR_BYTES = 16

/** The bin of what is none of the values: nothing is ever wanted of it. */
export const NO_BIN = BINS

/** How many values each bin has. */
export const SIZES = 0
/** How far each bin's values move the next place on: four bytes where the bin is wanted, else none. */
export const MOVES = SIZES + (BINS + 1) * WORD_BYTES
/** Two singles: where bins begin, and how many there are to a unit. */
export const TERMS = MOVES + (BINS + 1) * WORD_BYTES
/** What stands after the tables; a multiple of a vector's bytes. */
export const FREE = Math.ceil((TERMS + 8) / VECTOR_BYTES) * VECTOR_BYTES

export const binPasses = (): Uint8Array<ArrayBuffer> => moduleOf([count(), gather()], FREE)

function count(): WasmFunction {
  const [values, bins, end, at, bin, low, scale, eight] = [0, 1, 2, 3, 4, 5, 6, 7]
  const code = makeCode()
  for (const [term, local] of [low, scale].entries()) {
    code.i32(TERMS)
    code.loadSplatSingle(4 * term)
    code.setLocal(local)
  }
  countedLoop(code, at, ROUND_BYTES, { local: end }, () => {
    binOfEach(code)
    code.setLocal(eight)
    sum(code, bins, at)
    code.getLocal(eight)
    code.store(0)
    for (let lane = 0; lane < VALUES_A_ROUND; lane++) {
      code.getLocal(eight)
      code.halfWordLane(lane)
      code.teeLocal(bin)
      code.getLocal(bin)
      code.loadI32(SIZES)
      code.i32(1)
      code.plain('i32Plus')
      code.storeI32(SIZES)
    }
  })
  return { name: 'count', parameters: 3, returns: false, locals: { i32: 2, v128: 3 }, body: code }

  /** Held within the bins by the narrowing from below, where what is not a number is 0, and from above here. */
  function binOfEach(to: Code): void {
    for (const offset of [0, VECTOR_BYTES]) {
      to.getLocal(values)
      to.getLocal(at)
      to.i32(1)
      to.plain('i32ShiftLeft')
      to.plain('i32Plus')
      to.load(offset)
      to.getLocal(low)
      to.lanes('singlesMinus')
      to.getLocal(scale)
      to.lanes('singlesTimes')
      to.lanes('singlesToSigned')
    }
    to.lanes('narrowUnsigned')
    to.all((BINS - 1) * 0x10001)
    to.lanes('i16LesserUnsigned')
    to.i32(31 - Math.clz32(WORD_BYTES))
    to.lanes('i16ShiftLeft')
  }
}

/** Every place is written, and only those of wanted bins move the next one on: no branch to mispredict. */
function gather(): WasmFunction {
  const [bins, places, end, at, place, to] = [0, 1, 2, 3, 4, 5]
  const code = makeCode()
  code.getLocal(places)
  code.setLocal(to)
  countedLoop(code, at, ROUND_BYTES, { local: end }, () => {
    for (let lane = 0; lane < VALUES_A_ROUND; lane++) {
      code.getLocal(to)
      code.getLocal(place)
      code.storeI32(0)
      code.getLocal(to)
      sum(code, bins, at)
      code.loadHalfWord(lane * BIN_BYTES)
      code.loadI32(MOVES)
      code.plain('i32Plus')
      code.setLocal(to)
      addTo(code, place, 1)
    }
  })
  code.getLocal(to)
  code.getLocal(places)
  code.plain('i32Minus')
  code.i32(2)
  code.plain('i32ShiftRightUnsigned')
  return { name: 'gather', parameters: 3, returns: true, locals: { i32: 3, v128: 0 }, body: code }
}

function sum(code: Code, one: number, other: number): void {
  code.getLocal(one)
  code.getLocal(other)
  code.plain('i32Plus')
}

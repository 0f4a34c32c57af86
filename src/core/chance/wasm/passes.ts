import { makeCode, type Code } from '../../shared/wasm/code.ts'
import { moduleOf, type WasmFunction } from '../../shared/wasm/module.ts'
import { BLOCK_TRIALS, POINTS, SCRAMBLES } from '../block.ts'

/*
 * Drawing a block, as passes over columns: each reads one or two columns of 1,024 trials and writes one.
 *
 * The passes are the same for every model, so they are one small module, compiled once. What they do, to the bit, is
 * written beside the tables they read: `lookUp`, `lookUpScore` and `readWord` are the reference.
 *
 *   points(low, starts, words)            the words of a slot: one exclusive-or a trial
 *   shares(words, values)                 the uniform of each word: (word + ½) ÷ 2^32, exact
 *   table(words, table, values)           a word table read
 *   scoreTable(scores, table, values)     a score table read
 *   scale(values, terms, out)             terms[0] + terms[1] × value
 *   add(values, weight, sums)             sum + weight × value
 *   fill(term, values)                    one value for all
 *   stepWord(words, term, values)         where the word is at least the first 32 bits of term: the value after them
 *   stepScore(scores, term, values)       where the score is at least term[0]: term[1]
 */

/** Bytes of a column of words and of a column of values. */
export const WORDS_BYTES = BLOCK_TRIALS * 4
export const VALUES_BYTES = BLOCK_TRIALS * 8

const PAIR_BYTES = 16
const WORD_PAIR_BYTES = 8
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
export const STEP_SCALE = 2 ** 37

/** The module of all passes. */
export const passes = (): Uint8Array<ArrayBuffer> =>
  moduleOf([points(), shares(), table(), scoreTable(), scale(), add(), fill(), stepWord(), stepScore()])

/** The counter of a loop is the first local after the parameters; vectors come after it. */
function eachPair(
  name: string,
  parameters: number,
  vectors: number,
  work: (code: Code, local: { readonly pair: number; readonly vector: (index: number) => number }) => void,
): WasmFunction {
  const code = makeCode()
  const pair = parameters
  code.i32(0)
  code.setLocal(pair)
  code.loop()
  work(code, { pair, vector: (index) => parameters + 1 + index })
  code.getLocal(pair)
  code.i32(1)
  code.plain('i32Plus')
  code.teeLocal(pair)
  code.i32(BLOCK_TRIALS / 2)
  code.plain('i32LessThanUnsigned')
  code.branchIf(0)
  code.plain('end')
  return { name, parameters, returns: false, locals: { i32: 1, v128: vectors }, body: code }
}

/** The address of a pair in a column whose address is a parameter. */
function addressOf(code: Code, column: number, pair: number, pairBytes: number): void {
  code.getLocal(column)
  code.getLocal(pair)
  code.i32(pairBytes)
  code.plain('i32Times')
  code.plain('i32Plus')
}

function loadPair(code: Code, column: number, pair: number): void {
  addressOf(code, column, pair, PAIR_BYTES)
  code.load(0)
}

function loadTerm(code: Code, column: number, offset: number): void {
  code.getLocal(column)
  code.loadSplat(offset)
}

/** Four words at a time; each scramble has its own start. */
function points(): WasmFunction {
  const [low, starts, words, at] = [0, 1, 2, 3]
  const code = makeCode()
  code.i32(0)
  code.setLocal(at)
  code.loop()
  code.getLocal(words)
  code.getLocal(at)
  code.plain('i32Plus')
  code.getLocal(low)
  code.getLocal(at)
  code.plain('i32Plus')
  code.load(0)
  code.getLocal(starts)
  code.getLocal(at)
  code.i32(Math.log2(POINTS * 4))
  code.plain('i32ShiftRightUnsigned')
  code.i32(2)
  code.plain('i32ShiftLeft')
  code.plain('i32Plus')
  code.loadI32(0)
  code.lanes('i32Splat')
  code.lanes('exclusiveOr')
  code.store(0)
  code.getLocal(at)
  code.i32(PAIR_BYTES)
  code.plain('i32Plus')
  code.teeLocal(at)
  code.i32(SCRAMBLES * POINTS * 4)
  code.plain('i32LessThanUnsigned')
  code.branchIf(0)
  code.plain('end')
  return { name: 'points', parameters: 3, returns: false, locals: { i32: 1, v128: 0 }, body: code }
}

function shares(): WasmFunction {
  const [words, values] = [0, 1]
  return eachPair('shares', 2, 0, (code, { pair }) => {
    addressOf(code, values, pair, PAIR_BYTES)
    addressOf(code, words, pair, WORD_PAIR_BYTES)
    code.loadLowHalf(0)
    code.lanes('fromUnsigned')
    code.both(0.5)
    code.lanes('plus')
    code.both(2 ** -32)
    code.lanes('times')
    code.store(0)
  })
}

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

function table(): WasmFunction {
  const [words, tableAt, values] = [0, 1, 2]
  return eachPair('table', 3, 5, (code, { pair, vector }) => {
    const [flip, bits, offsets, first, second] = [0, 1, 2, 3, 4].map(vector) as [number, number, number, number, number]
    addressOf(code, values, pair, PAIR_BYTES)
    addressOf(code, words, pair, WORD_PAIR_BYTES)
    code.loadLowHalf(0)
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
    code.store(0)
  })
}

const KNOTS_PER_SCORE = 128
const MIDDLE_KNOT = 832
const LAST_KNOT = 1664

function scoreTable(): WasmFunction {
  const [scores, tableAt, values] = [0, 1, 2]
  return eachPair('scoreTable', 3, 5, (code, { pair, vector }) => {
    const [position, entry, offsets, first, second] = [0, 1, 2, 3, 4].map(vector) as [
      number,
      number,
      number,
      number,
      number,
    ]
    addressOf(code, values, pair, PAIR_BYTES)
    loadPair(code, scores, pair)
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
    code.store(0)
  })
}

function scale(): WasmFunction {
  const [values, terms, out] = [0, 1, 2]
  return eachPair('scale', 3, 0, (code, { pair }) => {
    addressOf(code, out, pair, PAIR_BYTES)
    loadTerm(code, terms, 0)
    loadTerm(code, terms, 8)
    loadPair(code, values, pair)
    code.lanes('times')
    code.lanes('plus')
    code.store(0)
  })
}

function add(): WasmFunction {
  const [values, weight, sums] = [0, 1, 2]
  return eachPair('add', 3, 0, (code, { pair }) => {
    addressOf(code, sums, pair, PAIR_BYTES)
    loadPair(code, sums, pair)
    loadTerm(code, weight, 0)
    loadPair(code, values, pair)
    code.lanes('times')
    code.lanes('plus')
    code.store(0)
  })
}

function fill(): WasmFunction {
  const [term, values] = [0, 1]
  return eachPair('fill', 2, 0, (code, { pair }) => {
    addressOf(code, values, pair, PAIR_BYTES)
    loadTerm(code, term, 0)
    code.store(0)
  })
}

function stepWord(): WasmFunction {
  const [words, term, values] = [0, 1, 2]
  return eachPair('stepWord', 3, 0, (code, { pair }) => {
    addressOf(code, values, pair, PAIR_BYTES)
    loadTerm(code, term, 8)
    loadPair(code, values, pair)
    addressOf(code, words, pair, WORD_PAIR_BYTES)
    code.loadLowHalf(0)
    code.getLocal(term)
    code.loadI32(0)
    code.lanes('i32Splat')
    code.lanes('i32AtLeastUnsigned')
    code.lanes('widen')
    code.lanes('choose')
    code.store(0)
  })
}

function stepScore(): WasmFunction {
  const [scores, term, values] = [0, 1, 2]
  return eachPair('stepScore', 3, 0, (code, { pair }) => {
    addressOf(code, values, pair, PAIR_BYTES)
    loadTerm(code, term, 8)
    loadPair(code, values, pair)
    loadPair(code, scores, pair)
    loadTerm(code, term, 0)
    code.lanes('atLeast')
    code.lanes('choose')
    code.store(0)
  })
}

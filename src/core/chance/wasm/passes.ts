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
 *   event(words, terms, values)            terms[2] where the word is at least terms[0], elsewhere terms[1]
 *   top(words, uniforms)                  the top 16 bits of each word
 *   stepWord(words, term, values)         where the word is at least the first 32 bits of term: the value after them
 *   stepScore(scores, term, values)       where the score is at least term[0]: term[1]
 */

/** Bytes of a column of words and of a column of values. */
export const WORDS_BYTES = BLOCK_TRIALS * 4
export const VALUES_BYTES = BLOCK_TRIALS * 8

const PAIR_BYTES = 16
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
  moduleOf([points(), shares(), table(), scoreTable(), scale(), add(), fill(), event(), top(), stepWord(), stepScore()])

interface Step {
  /** How far into columns of values the loop is, in bytes, at its first pair; `shift` is added for each further one. */
  readonly at: number
  readonly vector: (index: number) => number
  readonly shift: number
}

/**
 * A loop over the pairs of a block, several to a round: the code of one pair is written for each, and only the
 * addresses are worked out once. The local after the parameters is where the loop is; vectors come after it.
 */
function eachPair({ name, parameters, vectors, together }: Pass, work: (code: Code, step: Step) => void): WasmFunction {
  const code = makeCode()
  const at = parameters
  code.i32(0)
  code.setLocal(at)
  code.loop()
  for (let pair = 0; pair < together; pair++)
    work(code, { at, vector: (index) => parameters + 1 + pair * vectors + index, shift: pair * PAIR_BYTES })
  code.getLocal(at)
  code.i32(together * PAIR_BYTES)
  code.plain('i32Plus')
  code.teeLocal(at)
  code.i32(VALUES_BYTES)
  code.plain('i32LessThanUnsigned')
  code.branchIf(0)
  code.plain('end')
  return { name, parameters, returns: false, locals: { i32: 1, v128: vectors * together }, body: code }
}

interface Pass {
  readonly name: string
  readonly parameters: number
  readonly vectors: number
  readonly together: number
}

const pass = (name: string, parameters: number, vectors: number, together: number): Pass => ({
  name,
  parameters,
  vectors,
  together,
})

/** The address of the round's first pair in a column of values whose address is a parameter. */
function addressOf(code: Code, column: number, { at }: Step): void {
  code.getLocal(column)
  code.getLocal(at)
  code.plain('i32Plus')
}

function loadPair(code: Code, column: number, step: Step): void {
  addressOf(code, column, step)
  code.load(step.shift)
}

/** Two words, in the low half. */
function loadWords(code: Code, column: number, { at, shift }: Step): void {
  code.getLocal(column)
  code.getLocal(at)
  code.i32(1)
  code.plain('i32ShiftRightUnsigned')
  code.plain('i32Plus')
  code.loadLowHalf(shift / 2)
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
  return eachPair(pass('shares', 2, 0, 4), (code, step) => {
    addressOf(code, values, step)
    loadWords(code, words, step)
    code.lanes('fromUnsigned')
    code.both(0.5)
    code.lanes('plus')
    code.both(2 ** -32)
    code.lanes('times')
    code.store(step.shift)
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

function scoreTable(): WasmFunction {
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

function scale(): WasmFunction {
  const [values, terms, out] = [0, 1, 2]
  return eachPair(pass('scale', 3, 0, 4), (code, step) => {
    addressOf(code, out, step)
    loadTerm(code, terms, 0)
    loadTerm(code, terms, 8)
    loadPair(code, values, step)
    code.lanes('times')
    code.lanes('plus')
    code.store(step.shift)
  })
}

function add(): WasmFunction {
  const [values, weight, sums] = [0, 1, 2]
  return eachPair(pass('add', 3, 0, 4), (code, step) => {
    addressOf(code, sums, step)
    loadPair(code, sums, step)
    loadTerm(code, weight, 0)
    loadPair(code, values, step)
    code.lanes('times')
    code.lanes('plus')
    code.store(step.shift)
  })
}

function fill(): WasmFunction {
  const [term, values] = [0, 1]
  return eachPair(pass('fill', 2, 0, 4), (code, step) => {
    addressOf(code, values, step)
    loadTerm(code, term, 0)
    code.store(step.shift)
  })
}

/** All bits set, in a double's place, where the word is at least the first 32 bits of the term. */
function isAtLeast(code: Code, words: number, term: number, step: Step): void {
  loadWords(code, words, step)
  code.getLocal(term)
  code.loadI32(0)
  code.lanes('i32Splat')
  code.lanes('i32AtLeastUnsigned')
  code.lanes('widen')
}

function event(): WasmFunction {
  const [words, terms, values] = [0, 1, 2]
  return eachPair(pass('event', 3, 0, 4), (code, step) => {
    addressOf(code, values, step)
    loadTerm(code, terms, 16)
    loadTerm(code, terms, 8)
    isAtLeast(code, words, terms, step)
    code.lanes('choose')
    code.store(step.shift)
  })
}

/** Eight words at a time. */
function top(): WasmFunction {
  const [words, uniforms, at] = [0, 1, 2]
  const code = makeCode()
  code.i32(0)
  code.setLocal(at)
  code.loop()
  code.getLocal(uniforms)
  code.getLocal(at)
  code.plain('i32Plus')
  for (const offset of [0, PAIR_BYTES]) {
    code.getLocal(words)
    code.getLocal(at)
    code.i32(1)
    code.plain('i32ShiftLeft')
    code.plain('i32Plus')
    code.load(offset)
    code.i32(16)
    code.lanes('i32ShiftRightUnsigned')
  }
  code.lanes('narrowUnsigned')
  code.store(0)
  code.getLocal(at)
  code.i32(PAIR_BYTES)
  code.plain('i32Plus')
  code.teeLocal(at)
  code.i32(BLOCK_TRIALS * 2)
  code.plain('i32LessThanUnsigned')
  code.branchIf(0)
  code.plain('end')
  return { name: 'top', parameters: 2, returns: false, locals: { i32: 1, v128: 0 }, body: code }
}

function stepWord(): WasmFunction {
  const [words, term, values] = [0, 1, 2]
  return eachPair(pass('stepWord', 3, 0, 4), (code, step) => {
    addressOf(code, values, step)
    loadTerm(code, term, 8)
    loadPair(code, values, step)
    isAtLeast(code, words, term, step)
    code.lanes('choose')
    code.store(step.shift)
  })
}

function stepScore(): WasmFunction {
  const [scores, term, values] = [0, 1, 2]
  return eachPair(pass('stepScore', 3, 0, 4), (code, step) => {
    addressOf(code, values, step)
    loadTerm(code, term, 8)
    loadPair(code, values, step)
    loadPair(code, scores, step)
    loadTerm(code, term, 0)
    code.lanes('atLeast')
    code.lanes('choose')
    code.store(step.shift)
  })
}

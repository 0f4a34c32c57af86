import assert from 'node:assert/strict'
import { test } from 'node:test'
import { functionsOf } from '../../shared/wasm/functions.ts'
import { BLOCK_TRIALS, POINTS, SCRAMBLES } from '../block.ts'
import { fillWords } from '../counter.ts'
import { fillPoints, scrambledSlot } from '../sobol/scramble.ts'
import { normalOverWords, uniformOverScores } from '../table/reading.ts'
import { lookUpScore } from '../table/scoreTable.ts'
import { shareOfWord } from '../table/word.ts'
import { lookUp } from '../table/wordTable.ts'
import { VALUES_BYTES } from './eachPair.ts'
import { passes } from './passes.ts'
import { STEP_SCALE } from './tablePasses.ts'

/** Columns at places of a memory, far enough apart for the longest, and the passes over them. */
const memory = new WebAssembly.Memory({ initial: 4 })
const pass = functionsOf(new WebAssembly.Instance(new WebAssembly.Module(passes()), { host: { memory } }))
const place = (column: number): number => column * 4 * VALUES_BYTES
const [FROM, TABLE, TERMS, TO] = [0, 1, 2, 3].map(place) as [number, number, number, number]

const words = new Uint32Array(BLOCK_TRIALS)
fillWords(words, 1, 'passes', 0)
words.set([0, 1, 2 ** 31 - 1, 2 ** 31, 2 ** 32 - 1, 65_535, 65_536])
const scores = Float64Array.from(words, (word) => lookUp(normalOverWords(), word) * 1.5)
scores.set([-9, 9, 0, -6.5, 6.5])

const given = (column: Uint32Array | Float64Array): void =>
  new Uint8Array(memory.buffer, FROM).set(new Uint8Array(column.buffer))
const terms = (...values: number[]): void => new Float64Array(memory.buffer, TERMS).set(values)
const left = (): Float64Array => new Float64Array(memory.buffer, TO, BLOCK_TRIALS).slice()

test('a word table is read as its reference reads it', () => {
  const table = normalOverWords()
  const scaled = table.map((value, at) => (at % 2 === 1 ? value * STEP_SCALE : value))
  new Float64Array(memory.buffer, TABLE).set(scaled)
  given(words)
  pass['table']!(FROM, TABLE, TO)
  assert.deepEqual(
    left(),
    Float64Array.from(words, (word) => lookUp(table, word)),
  )
})

test('a score table is read as its reference reads it, beyond its ends too', () => {
  const table = uniformOverScores()
  new Float64Array(memory.buffer, TABLE).set(table)
  given(scores)
  pass['scoreTable']!(FROM, TABLE, TO)
  assert.deepEqual(
    left(),
    Float64Array.from(scores, (score) => lookUpScore(table, score)),
  )
})

test('words become shares, and their top bits', () => {
  given(words)
  pass['shares']!(FROM, TO)
  assert.deepEqual(left(), Float64Array.from(words, shareOfWord))
  pass['top']!(FROM, TO)
  const uniforms = new Uint16Array(memory.buffer, TO, BLOCK_TRIALS)
  assert.deepEqual(
    uniforms.slice(),
    Uint16Array.from(words, (word) => word >>> 16),
  )
})

test('values are scaled, added to and filled', () => {
  given(scores)
  terms(3, -2)
  pass['scale']!(FROM, TERMS, TO)
  assert.deepEqual(
    left(),
    scores.map((score) => 3 + -2 * score),
  )
  const before = left()
  pass['add']!(FROM, TERMS, TO)
  assert.deepEqual(
    left(),
    before.map((sum, trial) => sum + 3 * scores[trial]!),
  )
  pass['fill']!(TERMS, TO)
  assert.deepEqual(left(), new Float64Array(BLOCK_TRIALS).fill(3))
})

test('an event and a step come at their word, the word itself included', () => {
  given(words)
  terms(0, 1, 0)
  new Uint32Array(memory.buffer, TERMS)[0] = 2 ** 31
  pass['event']!(FROM, TERMS, TO)
  assert.deepEqual(
    left(),
    Float64Array.from(words, (word) => (word >= 2 ** 31 ? 0 : 1)),
  )
  new Uint32Array(memory.buffer, TERMS)[0] = 2 ** 32 - 1
  new Float64Array(memory.buffer, TERMS)[1] = 7
  const before = left()
  pass['stepWord']!(FROM, TERMS, TO)
  assert.deepEqual(
    left(),
    before.map((value, trial) => (words[trial] === 2 ** 32 - 1 ? 7 : value)),
  )
})

test('a step over scores comes at its score', () => {
  given(scores)
  terms(1, 5)
  pass['fill']!(TERMS, TO)
  terms(0, 5)
  pass['stepScore']!(FROM, TERMS, TO)
  assert.deepEqual(
    left(),
    scores.map((score) => (score >= 0 ? 5 : 1)),
  )
})

test('points are the words of a scrambled slot, each scramble from its own start', () => {
  const scrambled = scrambledSlot(1, 'passes', 5)
  given(scrambled.low)
  new Uint32Array(memory.buffer, TERMS).set(scrambled.startsOf(37))
  pass['points']!(FROM, TERMS, TO)
  const expected = new Uint32Array(SCRAMBLES * POINTS)
  fillPoints(expected, scrambled, 37)
  assert.deepEqual(new Uint32Array(memory.buffer, TO, BLOCK_TRIALS).slice(), expected)
})

import { curveOf, type Continuous, type Curve } from '../curve.ts'
import { normalQuantile } from '../maths.ts'
import type { Shape } from '../shape.ts'
import { countUpTo, stepsOf, type Steps } from '../steps.ts'
import { once, scoreKnots, valuesAt, wordKnots } from './knots.ts'
import { lookUpScore, scoreTable } from './scoreTable.ts'
import { firstWordAbove, firstWordAt, shareOfWord, WORDS } from './word.ts'
import { lookUp, wordTable } from './wordTable.ts'

/**
 * How a sample of a draw is read: from the word of its uniform, or, where the draw is linked to others, from its normal
 * score. Only + and × and tables, so that every engine gives the same bits.
 *
 * - `constant`: the one value.
 * - `straight`: low + range × u; a linked one takes u from `uniformOverScores`.
 * - `normal`: mean + sd × score; one that is not linked takes its score from `normalOverWords`.
 * - `table`: a table of its own, made when first asked for.
 * - `steps`: `values[n]`, where n thresholds are at or below the word or the score.
 */
export type Reading =
  | { readonly kind: 'constant'; readonly value: number }
  | { readonly kind: 'straight'; readonly low: number; readonly range: number }
  | { readonly kind: 'normal'; readonly mean: number; readonly sd: number }
  | { readonly kind: 'table'; readonly overWords: () => Float64Array; readonly overScores: () => Float64Array }
  | {
      readonly kind: 'steps'
      readonly words: Uint32Array
      readonly scores: Float64Array
      readonly values: Float64Array
    }

/** What a drawn figure becomes: a yearly rate a monthly chance, say. */
type Becomes = (value: number) => number

/** The score of a word: a standard normal over words. */
export const normalOverWords = once(() => wordTable(wordKnots.scores()))

/** The share of a score: a uniform over scores. */
export const uniformOverScores = once(() => scoreTable(scoreKnots.shares()))

/** How many readings are kept: at 31 to 58 kB each, at most 8 MB. */
const MOST_KEPT = 128

const kept = new Map<string, Reading>()
const keptBecoming = new WeakMap<Becomes, Map<string, Reading>>()

/**
 * The reading of a shape, or of what its values become.
 *
 * Equal shapes share one reading and its tables while they are among the last 128 asked for, so a slider that moves one
 * quantity makes one table anew; with `becomes`, where it is the same function.
 * Throws: AssertionError on a shape that makes no sense.
 */
export function readingOf(shape: Shape, becomes?: Becomes): Reading {
  const known = becomes ? knownFor(becomes) : kept
  const key = JSON.stringify(shape)
  const reading = known.get(key) ?? makeReading(shape, becomes)
  // Taken out and put back, it is the last to be forgotten.
  known.delete(key)
  known.set(key, reading)
  const [oldest] = known.keys()
  if (known.size > MOST_KEPT && oldest !== undefined) known.delete(oldest)
  return reading
}

function knownFor(becomes: Becomes): Map<string, Reading> {
  const known = keptBecoming.get(becomes) ?? new Map<string, Reading>()
  keptBecoming.set(becomes, known)
  return known
}

function makeReading(shape: Shape, becomes?: Becomes): Reading {
  const become = becomes ?? ((value) => value)
  switch (shape.kind) {
    case 'certain':
      return { kind: 'constant', value: become(shape.value) }
    case 'bernoulli':
    case 'oneOf':
    case 'samples':
      return steppedReading(stepsOf(shape), become)
    default:
      return continuousReading(shape, becomes)
  }
}

function continuousReading(shape: Continuous, becomes?: Becomes): Reading {
  const curve = curveOf(shape)
  if (curve.over === 'certain') return { kind: 'constant', value: becomes ? becomes(curve.value) : curve.value }
  if (becomes) return tableReading({ over: curve.over, at: (place) => becomes(curve.at(place)) })
  if (shape.kind === 'normal') return { kind: 'normal', mean: shape.mean, sd: shape.sd }
  if (shape.kind === 'uniform') return { kind: 'straight', low: shape.low, range: shape.high - shape.low }
  return tableReading(curve)
}

function tableReading(curve: Exclude<Curve, { over: 'certain' }>): Reading {
  return {
    kind: 'table',
    overWords: once(() => wordTable(valuesAt(curve, wordKnots))),
    overScores: once(() => scoreTable(valuesAt(curve, scoreKnots))),
  }
}

/** A step that no word reaches is left out, at either end: a chance of 0 or 1 is a constant. */
function steppedReading({ values, shares, isBelow }: Steps, become: Becomes): Reading {
  const words = shares.map(isBelow ? firstWordAt : firstWordAbove)
  const start = countUpTo(words, 0)
  const end = countUpTo(words, WORDS - 1)
  if (start === end) return { kind: 'constant', value: become(values[start]!) }
  return {
    kind: 'steps',
    words: Uint32Array.from(words.slice(start, end)),
    scores: Float64Array.from(shares.slice(start, end), normalQuantile),
    values: Float64Array.from(values.slice(start, end + 1), become),
  }
}

/** The value of a draw at a word: the reference that every other engine repeats to the bit. */
export function readWord(reading: Reading, word: number): number {
  switch (reading.kind) {
    case 'constant':
      return reading.value
    case 'straight':
      return reading.low + reading.range * shareOfWord(word)
    case 'normal':
      return reading.mean + reading.sd * lookUp(normalOverWords(), word)
    case 'table':
      return lookUp(reading.overWords(), word)
    case 'steps':
      return reading.values[countUpTo(reading.words, word)]!
  }
}

/** The value of a linked draw at a normal score: likewise the reference. */
export function readScore(reading: Reading, score: number): number {
  switch (reading.kind) {
    case 'constant':
      return reading.value
    case 'straight':
      return reading.low + reading.range * lookUpScore(uniformOverScores(), score)
    case 'normal':
      return reading.mean + reading.sd * score
    case 'table':
      return lookUpScore(reading.overScores(), score)
    case 'steps':
      return reading.values[countUpTo(reading.scores, score)]!
  }
}

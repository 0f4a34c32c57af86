import { assert } from '../../shared/assert.ts'
import { BLOCK_TRIALS, POINTS, SCRAMBLES } from '../block.ts'
import { slotGenerator } from '../counter.ts'
import type { Generator } from '../threefry.ts'
import { directionsOf } from './directions.ts'

/*
 * Scrambled Sobol points: eight independent randomisations of one dimension, each still as evenly spread as the points
 * themselves.
 *
 * Method: a linear matrix scramble with a digital shift. The digits x of a point, most significant first, become
 * L x + s over two elements, where L is lower triangular with a diagonal of ones and what is below it random, and s is
 * random. The shift makes each point uniform; L and s are drawn anew for each scramble and slot, so the eight answers
 * are independent. The errors are those of Owen's nested scramble within noise, and a draw costs one exclusive-or.
 * Source: Matousek (1998), On the L2-discrepancy for anchored boxes, Journal of Complexity 14, 527-556, section 3.
 *
 *   random words   32 for each scramble: the counters (0, 1 + scramble) to (7, 1 + scramble) of the slot
 *   word 0         the shift s
 *   word c, to 31  what column c - 1 of L has below its diagonal, at the same bits; the last column has nothing below
 *
 * L times a direction word is the exclusive-or of the columns of its ones, so no row of L is ever needed. A point's
 * number p = 128 b + i is split at its seventh bit: i, 0 to 127, is alike in all blocks and tabled once with the
 * shift; the bits of b are alike for the 128 points of a block. Points keep their natural order.
 */

const WORD_BITS = 32

/** The bits of a point's number within its block. */
const LOW_BITS = 31 - Math.clz32(POINTS)

/** The bits of a block's number. */
const HIGH_BITS = WORD_BITS - LOW_BITS

/** One slot's Sobol points, scrambled eight times. The word of trial t of block b is `low[t] ^ startsOf(b)[t >> 7]`. */
export interface Scrambled {
  /** Shapes: [8 × 128], by trial of a block: what the low seven bits of a point's number make, shift included. */
  readonly low: Uint32Array
  /** Shapes: [8]: what the other bits of the point numbers of a block make, for each scramble. */
  readonly startsOf: (block: number) => Uint32Array
}

/**
 * The scrambled points of a slot in one dimension, 0 to 63: a pure function of seed, slot text and dimension.
 *
 * The scramble is keyed by the slot's text, not by its dimension, so two slots of one dimension would still differ.
 * Throws: AssertionError on a dimension that has no direction numbers, or a block that is not a whole number from 0 to
 * 2^25 − 1.
 */
export function scrambledSlot(seed: number, slot: string, dimension: number): Scrambled {
  const directions = directionsOf(dimension)
  const matrix = { random: new Uint32Array(SCRAMBLES * WORD_BITS), draw: slotGenerator(seed, slot) }
  drawFour(matrix, 0)
  drawFour(matrix, 1)
  const low = new Uint32Array(BLOCK_TRIALS)
  for (let scramble = 0; scramble < SCRAMBLES; scramble++) {
    const first = POINTS * scramble
    low[first] = matrix.random[WORD_BITS * scramble]!
    for (let bit = 0; bit < LOW_BITS; bit++)
      double(low, first, 1 << bit, scrambledWord(directions[bit]!, matrix.random, scramble))
  }
  return { low, startsOf: startsMaker(directions, matrix) }
}

/** The words of all trials of one block, in trial order. Shapes: `target` is [1024]. */
export function fillPoints(target: Uint32Array, { low, startsOf }: Scrambled, block: number): void {
  const starts = startsOf(block)
  for (let scramble = 0; scramble < SCRAMBLES; scramble++) {
    const start = starts[scramble]!
    const end = (scramble + 1) * POINTS
    for (let trial = scramble * POINTS; trial < end; trial++) target[trial] = low[trial]! ^ start
  }
}

/** The shift and the matrix of each scramble, as far as they are drawn. Shapes: `random` is [8][32]. */
interface Matrix {
  readonly random: Uint32Array
  readonly draw: Generator
}

const four = new Uint32Array(4)

/** Four more of the random words of each scramble. */
function drawFour({ random, draw }: Matrix, call: number): void {
  for (let scramble = 0; scramble < SCRAMBLES; scramble++) {
    draw(four, call, 1 + scramble, 0, 0)
    const first = WORD_BITS * scramble + 4 * call
    for (let part = 0; part < 4; part++) random[first + part] = four[part]!
  }
}

/** The matrix times a direction word: the columns of its ones, most significant first. */
function scrambledWord(direction: number, random: Uint32Array, scramble: number): number {
  const own = WORD_BITS * scramble
  let word = 0
  for (let left = direction; left !== 0;) {
    const column = Math.clz32(left)
    const diagonal = 0x80000000 >>> column
    word ^= diagonal
    if (column < WORD_BITS - 1) word ^= random[own + column + 1]! & (diagonal - 1)
    left &= ~diagonal
  }
  return word
}

/** From the words of the first points, those of as many more: the same with one more bit of the number set. */
function double(low: Uint32Array, first: number, count: number, word: number): void {
  for (let point = first; point < first + count; point++) low[point + count] = low[point]! ^ word
}

/**
 * Makes the starts of blocks. The direction words of a block's own bits are scrambled when first asked for: few blocks
 * are ever run, and the first has none.
 */
function startsMaker(directions: Uint32Array, matrix: Matrix): Scrambled['startsOf'] {
  const high = new Uint32Array(SCRAMBLES * HIGH_BITS)
  let made = 0
  const makeUpTo = (bits: number) => {
    for (; made < bits; made++) {
      // Bit 7 of a number needs the random words up to the eighth, so each call of the generator serves four bits.
      if (made % 4 === 0 && LOW_BITS + 1 + made < WORD_BITS) drawFour(matrix, (LOW_BITS + 1 + made) / 4)
      for (let scramble = 0; scramble < SCRAMBLES; scramble++)
        high[SCRAMBLES * made + scramble] = scrambledWord(directions[LOW_BITS + made]!, matrix.random, scramble)
    }
  }
  return (block) => {
    assert(block >= 0 && block < 1 << HIGH_BITS && Number.isInteger(block), `block is ${block}`)
    makeUpTo(WORD_BITS - Math.clz32(block))
    const starts = new Uint32Array(SCRAMBLES)
    for (let bit = 0; block >>> bit !== 0; bit++) {
      if (((block >>> bit) & 1) === 0) continue
      for (let scramble = 0; scramble < SCRAMBLES; scramble++) starts[scramble]! ^= high[SCRAMBLES * bit + scramble]!
    }
    return starts
  }
}

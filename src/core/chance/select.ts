import { assert } from '../shared/assert.ts'
import { binAt, binsFor, BINS } from './bins.ts'
import { rankAt } from './rank.ts'
import { settle } from './settle.ts'

/** One value for each trial: f32 for a month of a fanned series, f64 for a figure at the end of a trial. */
export type Column = Float32Array | Float64Array

/** Quantiles of columns of up to so many trials, each at the rank that `rankAt` says, with working space kept. */
export interface Selector {
  /** The quantile at each share, over every value of the column. */
  readonly of: (column: Column, shares: readonly number[]) => number[]
}

interface Space {
  /** The column rounded to f32: rounding never swaps two values, and loops over one kind of array are twice as fast. */
  readonly rounded: Float32Array
  readonly binOf: Uint16Array
  readonly sizes: Uint32Array
  readonly isWanted: Uint8Array
  readonly places: Uint32Array
  readonly pool: Float64Array
}

/**
 * Exact quantiles without sorting: every answer is a value that occurred, the same to the last bit as sorting gives.
 *
 * Method: values are counted in 2,048 bins over the range that a sample shows, without its outliers; only the bins
 * that hold a wanted rank are gathered and put in order, about a hundred values of ten thousand. A bin rises with its
 * value whatever the sample was, so the sample decides the speed and never the answer: where values crowd one bin all
 * the same, that bin is settled by partition. −0 comes before 0, as in sorting.
 *
 * Shapes: columns are [trials], at most `most` of them; they are left as they are.
 * Throws: AssertionError for no values, or more than `most`. Values must be numbers; infinities are.
 * Source: the histogram step is that of Alabi, Blanchard, Gordon and Steinbach (2012), Fast k-selection algorithms
 * for graphics processing units, ACM Journal of Experimental Algorithmics 17, 4.2.
 */
export function selector(most: number): Selector {
  const space: Space = {
    rounded: new Float32Array(most),
    binOf: new Uint16Array(most),
    sizes: new Uint32Array(BINS),
    isWanted: new Uint8Array(BINS),
    places: new Uint32Array(most),
    pool: new Float64Array(most),
  }
  return {
    of(column, shares) {
      assert(column.length > 0 && column.length <= most, `${column.length} values, room for ${most}`)
      binAll(narrow(column, space), space)
      return ranked(column, shares, space)
    },
  }
}

function narrow(column: Column, { rounded }: Space): Float32Array {
  if (column instanceof Float32Array) return column
  rounded.set(column)
  return rounded.subarray(0, column.length)
}

function binAll(values: Float32Array, { binOf, sizes }: Space): void {
  const { low, scale } = binsFor(values)
  sizes.fill(0)
  for (let trial = 0; trial < values.length; trial++) {
    const bin = binAt((values[trial]! - low) * scale)
    binOf[trial] = bin
    sizes[bin]!++
  }
}

/** The values at the ranks, once every value has its bin. */
function ranked(column: Column, shares: readonly number[], space: Space): number[] {
  const ranks = shares.map((share) => rankAt(share, column.length) - 1)
  const positions = positionsIn(ranks, space)
  const size = gather(column, space)
  settle(
    space.pool.subarray(0, size),
    [...positions.values()].sort((a, b) => a - b),
  )
  return ranks.map((rank) => space.pool[positions.get(rank)!]!)
}

/** Where each rank will be once the wanted bins alone stand in order; marks those bins. */
function positionsIn(ranks: readonly number[], { sizes, isWanted }: Space): Map<number, number> {
  isWanted.fill(0)
  const positions = new Map<number, number>()
  let bin = 0
  let before = 0
  let left = 0
  for (const rank of ranks.toSorted((a, b) => a - b)) {
    while (before + sizes[bin]! <= rank) {
      before += sizes[bin]!
      if (isWanted[bin] === 0) left += sizes[bin]!
      bin++
    }
    isWanted[bin] = 1
    positions.set(rank, rank - left)
  }
  return positions
}

/** Put the values of wanted bins into the pool, and say how many. */
function gather(column: Column, { binOf, isWanted, places, pool }: Space): number {
  const size = gatherPlaces(binOf.subarray(0, column.length), isWanted, places)
  for (let at = 0; at < size; at++) pool[at] = column[places[at]!]!
  return size
}

/** Apart from `gather`, because a loop that only ever sees one kind of column is the faster one. */
function gatherPlaces(binOf: Uint16Array, isWanted: Uint8Array, places: Uint32Array): number {
  let size = 0
  for (let trial = 0; trial < binOf.length; trial++) if (isWanted[binOf[trial]!] === 1) places[size++] = trial
  return size
}

import { assert } from '../shared/assert.ts'
import { functionsOf, type Functions } from '../shared/wasm/functions.ts'
import { pagesFor } from '../shared/wasm/module.ts'
import { binsFor, BINS } from './bins.ts'
import { rankAt } from './rank.ts'
import { settle } from './settle.ts'
import { binPasses, FREE, MOVES, NO_BIN, SIZES, TERMS, VALUES_A_ROUND, WORD_BYTES } from './wasm/binPasses.ts'

/** One value for each trial: f32 for a month of a fanned series, f64 for a figure at the end of a trial. */
export type Column = Float32Array | Float64Array

/** Quantiles at some shares, each at the rank that `rankAt` says. */
export type Quantiles = (shares: readonly number[]) => number[]

/** Quantiles of columns of up to so many trials, with working space kept. */
export interface Selector {
  /** The quantile at each share, over every value of the column. */
  of(column: Column, shares: readonly number[]): number[]
  /** The same for who asks of a column more than once; good until the selector is given another. */
  over(column: Column): Quantiles
}

/** A memory with the passes of `binPasses.ts`, as views of its parts; and what was gathered. */
interface Space {
  /** The column rounded to f32: rounding never swaps two values. */
  readonly rounded: Float32Array
  /** Where bins begin, and how many there are to a unit. */
  readonly terms: Float32Array
  readonly binOf: Uint16Array
  readonly sizes: Uint32Array
  readonly moves: Uint32Array
  readonly places: Uint32Array
  readonly passes: Functions
  readonly pool: Float64Array
}

/**
 * Exact quantiles without sorting: every answer is a value that occurred, the same to the last bit as sorting gives.
 *
 * Method: values are counted in 2,048 bins over the range that a sample shows, without its outliers; only the bins
 * that hold a wanted rank are gathered and put in order, about a hundred values of ten thousand. A bin rises with its
 * value whatever the sample was, so the sample decides the speed and never the answer: where values crowd one bin all
 * the same, that bin is settled by partition. −0 comes before 0, as in sorting. The two passes over all values are
 * WebAssembly.
 *
 * Shapes: columns are [trials], at most `most` of them; they are left as they are.
 * Throws: AssertionError for no values, or more than `most`. Values must be numbers; infinities are.
 * Source: the histogram step is that of Alabi, Blanchard, Gordon and Steinbach (2012), Fast k-selection algorithms
 * for graphics processing units, ACM Journal of Experimental Algorithmics 17, 4.2.
 */
export function selector(most: number): Selector {
  const space = makeSpace(most)
  const over = (column: Column): Quantiles => {
    assert(column.length > 0 && column.length <= most, `${column.length} values, room for ${most}`)
    if (isOfOneValue(column)) return (shares) => shares.map(() => column[0]!)
    countBins(column, space)
    return (shares) => ranked(column, shares, space)
  }
  return { over, of: (column, shares) => over(column)(shares) }
}

let compiledPasses: WebAssembly.Module | undefined

function makeSpace(most: number): Space {
  const room = wholeRounds(most)
  const [values, bins, places] = [FREE, FREE + 4 * room, FREE + 6 * room]
  // A place is written after the last that is kept, too.
  const memory = new WebAssembly.Memory({ initial: pagesFor(places + 4 * (room + 1)) })
  compiledPasses ??= new WebAssembly.Module(binPasses())
  const { buffer } = memory
  return {
    rounded: new Float32Array(buffer, values, room),
    terms: new Float32Array(buffer, TERMS, 2),
    binOf: new Uint16Array(buffer, bins, room),
    sizes: new Uint32Array(buffer, SIZES, BINS),
    moves: new Uint32Array(buffer, MOVES, BINS),
    places: new Uint32Array(buffer, places, room),
    passes: functionsOf(new WebAssembly.Instance(compiledPasses, { host: { memory } })),
    pool: new Float64Array(most),
  }
}

const wholeRounds = (values: number): number => Math.ceil(values / VALUES_A_ROUND) * VALUES_A_ROUND

/** As of the first months of many lines: nothing is to be put in order. */
function isOfOneValue(column: Column): boolean {
  const first = column[0]!
  for (let trial = 1; trial < column.length; trial++) if (!Object.is(column[trial], first)) return false
  return true
}

/** Find the bin of every value, and the size of each bin. What stands behind the column, to a whole round, has none. */
function countBins(column: Column, { rounded, terms, binOf, sizes, passes }: Space): void {
  const { length } = column
  rounded.set(column)
  const { low, scale } = binsFor(rounded.subarray(0, length))
  terms[0] = low
  terms[1] = scale
  sizes.fill(0)
  const end = wholeRounds(length)
  passes['count']!(rounded.byteOffset, binOf.byteOffset, end * binOf.BYTES_PER_ELEMENT)
  for (let beyond = length; beyond < end; beyond++) {
    sizes[binOf[beyond]! / WORD_BYTES]!--
    binOf[beyond] = NO_BIN * WORD_BYTES
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
function positionsIn(ranks: readonly number[], { sizes, moves }: Space): Map<number, number> {
  moves.fill(0)
  const positions = new Map<number, number>()
  let bin = 0
  let before = 0
  let left = 0
  for (const rank of ranks.toSorted((a, b) => a - b)) {
    while (before + sizes[bin]! <= rank) {
      before += sizes[bin]!
      if (moves[bin] === 0) left += sizes[bin]!
      bin++
    }
    moves[bin] = WORD_BYTES
    positions.set(rank, rank - left)
  }
  return positions
}

/** Put the values of wanted bins into the pool, and say how many. */
function gather(column: Column, { binOf, places, passes, pool }: Space): number {
  const end = wholeRounds(column.length) * binOf.BYTES_PER_ELEMENT
  const size = passes['gather']!(binOf.byteOffset, places.byteOffset, end)
  for (let at = 0; at < size; at++) pool[at] = column[places[at]!]!
  return size
}

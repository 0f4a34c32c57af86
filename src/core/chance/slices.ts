import { POINTS, SCRAMBLES } from './block.ts'
import { scrambleOf } from './sampling.ts'

/** Which slice of an input's uniform each trial falls in, `codes` shifted right by `shift`, and how wide each is. */
export interface Slicing {
  readonly codes: Uint16Array
  readonly shift: number
  /** Shares of all uniforms, which sum to 1. */
  readonly widths: Float64Array
}

/** Uniforms are told in their upper 16 bits. */
const WORD_BITS = 16
const WORDS = 1 << WORD_BITS

/** Where figures are told without each scramble in turn, the place of the figure without none of them. */
export const NONE = SCRAMBLES

/** The room of a slice: for each scramble how many trials there are, and the sum of their outputs. */
const ROOM = 2 * SCRAMBLES

/** Two to the power of `bits` slices, all of one width. */
export const equalSlices = (uniforms: Uint16Array, bits: number): Slicing => ({
  codes: uniforms,
  shift: WORD_BITS - bits,
  widths: new Float64Array(1 << bits).fill(1 / (1 << bits)),
})

/** Slices that begin at each of the cuts, which rise, and at 0. */
export function slicesAt(uniforms: Uint16Array, cuts: readonly number[]): Slicing {
  const ends = [...cuts, WORDS]
  return {
    codes: uniforms.map((uniform) => {
      let slice = 0
      while (uniform >= ends[slice]!) slice++
      return slice
    }),
    shift: 0,
    widths: Float64Array.from(ends, (end, slice) => (end - (ends[slice - 1] ?? 0)) / WORDS),
  }
}

/**
 * The mean over all uniforms of the square of what the output is expected to be in their slice: without each scramble
 * in turn, and then with all.
 *
 * The square of a mean of one sample is too large by that mean's variance. The product of the means of two scrambles
 * is not, since they are independent; summed over all pairs of scrambles it is (sum² − Σ sums²) over
 * (count² − Σ counts²). A slice that fewer than two scrambles fall in says nothing.
 *
 * Shapes: `output` is [trials], centred, whole blocks; the answer is [9].
 */
export function meanSquares({ codes, shift, widths }: Slicing, output: Float64Array): Float64Array {
  const sums = new Float64Array(ROOM * widths.length)
  fill(sums, codes, shift, output)
  const squares = new Float64Array(SCRAMBLES + 1)
  for (let slice = 0; slice < widths.length; slice++) addSquares(squares, sums, ROOM * slice, widths[slice]!)
  return squares
}

function fill(sums: Float64Array, codes: Uint16Array, shift: number, output: Float64Array): void {
  for (let start = 0; start < codes.length; start += POINTS) {
    const within = 2 * scrambleOf(start)
    for (let trial = start; trial < start + POINTS; trial++) {
      const at = (codes[trial]! >> shift) * ROOM + within
      sums[at]!++
      sums[at + 1]! += output[trial]!
    }
  }
}

function addSquares(squares: Float64Array, sums: Float64Array, from: number, width: number): void {
  let count = 0
  let countSquares = 0
  let sum = 0
  let sumSquares = 0
  for (let at = from; at < from + ROOM; at += 2) {
    const c = sums[at]!
    const s = sums[at + 1]!
    count += c
    countSquares += c * c
    sum += s
    sumSquares += s * s
  }
  for (let left = 0; left < SCRAMBLES; left++) {
    const c = sums[from + 2 * left]!
    const s = sums[from + 2 * left + 1]!
    squares[left]! += width * product(sum - s, sumSquares - s * s, count - c, countSquares - c * c)
  }
  squares[NONE]! += width * product(sum, sumSquares, count, countSquares)
}

function product(sum: number, sumSquares: number, count: number, countSquares: number): number {
  const pairs = count * count - countSquares
  return pairs > 0 ? (sum * sum - sumSquares) / pairs : 0
}

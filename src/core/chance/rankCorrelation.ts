import { assert } from '../shared/assert.ts'
import { POINTS, SCRAMBLES } from './block.ts'
import { midRanks } from './ranks.ts'
import { assertWholeBlocks, errorLeavingOut, scrambleOf } from './sampling.ts'

/** How an output goes with an input, −1 to 1, with its standard error. */
export interface RankCorrelation {
  readonly correlation: number
  readonly se: number
}

/** Of each scramble, for one input: the sums of u, u² and u × rank. */
interface Sums {
  readonly uniform: Float64Array
  readonly square: Float64Array
  readonly product: Float64Array
}

/** The middle of the 65,536 steps that an input's uniform is told in; taken off, sums stay small and exact. */
const MIDDLE = 32_768

/**
 * Spearman's rank correlation of one output with each input, with standard errors from the eight scrambles.
 *
 * An input's uniform is the share of its values below, a rank in all but name, so only the output is ranked, once for
 * all inputs; equal outputs share their mean rank. With an input that only ever takes two values this is the
 * correlation with the uniform behind it, at most √3/2 and not 1. The error is the grouped jackknife over scrambles:
 * plain trials, cut in the same way, have eight parts that are as independent. An output that never differs has no
 * correlation, and no error.
 *
 * Shapes: each input is [trials], the upper 16 bits of its uniform; `output` is [trials]; whole blocks.
 * Source: Spearman (1904), The proof and measurement of association between two things, American Journal of
 * Psychology 15(1), 72-101; Saltelli and others (2004), Sensitivity analysis in practice, Wiley, 2.1, for its use here.
 */
export function rankCorrelations(inputs: readonly Uint16Array[], output: Float64Array): RankCorrelation[] {
  const trials = output.length
  assertWholeBlocks(trials)
  const ranks = midRanks(output)
  for (let trial = 0; trial < trials; trial++) ranks[trial]! -= (trials + 1) / 2
  const rank = new Float64Array(SCRAMBLES)
  const rankSquare = new Float64Array(SCRAMBLES)
  for (let trial = 0; trial < trials; trial++) {
    rank[scrambleOf(trial)]! += ranks[trial]!
    rankSquare[scrambleOf(trial)]! += ranks[trial]! * ranks[trial]!
  }
  return inputs.map((input) => {
    assert(input.length === trials, `an input of ${input.length} trials for ${trials}`)
    const { uniform, square, product } = sumsOf(input, ranks)
    const correlation = (left: number) =>
      correlationOf(
        (trials * (left < 0 ? SCRAMBLES : SCRAMBLES - 1)) / SCRAMBLES,
        totalWithout(left, uniform),
        totalWithout(left, square),
        totalWithout(left, rank),
        totalWithout(left, rankSquare),
        totalWithout(left, product),
      )
    const without = Array.from({ length: SCRAMBLES }, (_, scramble) => correlation(scramble))
    return { correlation: correlation(NONE), se: errorLeavingOut(without) }
  })
}

const NONE = -1

function sumsOf(input: Uint16Array, ranks: Float64Array): Sums {
  const uniform = new Float64Array(SCRAMBLES)
  const square = new Float64Array(SCRAMBLES)
  const product = new Float64Array(SCRAMBLES)
  for (let start = 0; start < input.length; start += POINTS) {
    let sum = 0
    let squares = 0
    let products = 0
    for (let trial = start; trial < start + POINTS; trial++) {
      const u = input[trial]! - MIDDLE
      sum += u
      squares += u * u
      products += u * ranks[trial]!
    }
    const scramble = scrambleOf(start)
    uniform[scramble]! += sum
    square[scramble]! += squares
    product[scramble]! += products
  }
  return { uniform, square, product }
}

function totalWithout(left: number, sums: Float64Array): number {
  let total = 0
  for (let scramble = 0; scramble < SCRAMBLES; scramble++) if (scramble !== left) total += sums[scramble]!
  return total
}

/** Pearson's correlation from a count and sums; 0 where one side never differs. */
function correlationOf(n: number, x: number, xx: number, y: number, yy: number, xy: number): number {
  const spread = (xx - (x * x) / n) * (yy - (y * y) / n)
  return spread > 0 ? (xy - (x * y) / n) / Math.sqrt(spread) : 0
}

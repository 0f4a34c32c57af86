import { assert } from '../shared/assert.ts'
import { SCRAMBLES } from './block.ts'
import { assertWholeBlocks, errorLeavingOut, sumsByScramble } from './sampling.ts'
import { equalSlices, meanSquares, NONE, slicesAt } from './slices.ts'

/** The share of an output's variance that an input explains by itself, with its standard error. */
export interface FirstOrder {
  readonly share: number
  readonly se: number
}

/** So many trials to a slice at least, four of each scramble, and at most so many slices. */
const TRIALS_A_SLICE = 32
const MOST_SLICES = 256

/**
 * The first-order index of each input: Var(E[output | input]) / Var(output).
 *
 * From the run's own trials, without further ones: the input's uniform is cut into equal slices, and the output's mean
 * in a slice stands for its expectation there. Its square comes from products of independent scrambles' means, so that
 * small slices make no bias of their own; that holds for Sobol points, whose means vary less than counting trials
 * suggests, as for plain ones. What is left out is what a slice cannot see within itself: of a straight line 1 part in
 * slices²; of a normal 0.1% at 256 slices and 1% at 32; of a step inside a slice up to a quarter of the slice's width
 * times the step squared, which is why an input that steps is better cut where it steps.
 *
 * An index a little below 0 is noise about nothing and is left as it is. The error is the grouped jackknife over
 * scrambles. An output that never differs has no index and no error. Linked inputs each count what they share.
 *
 * Shapes: each input is [trials], the upper 16 bits of its uniform; `output` is [trials]; whole blocks. `cuts` are by
 * input: the rising uniforms, in the same 16 bits, at which its value steps; none for one that does not.
 * Source: Plischke, Borgonovo and Smith (2013), Global sensitivity measures from given data, European Journal of
 * Operational Research 226(3), 536-550, for slices; Janon and others (2014), Asymptotic normality and efficiency of
 * two Sobol index estimators, ESAIM: Probability and Statistics 18, 342-364, for products of independent means.
 */
export function firstOrderIndices(
  inputs: readonly Uint16Array[],
  output: Float64Array,
  cuts: readonly (readonly number[])[] = [],
): FirstOrder[] {
  const trials = output.length
  assertWholeBlocks(trials)
  const origin = output[0]! + total(sumsByScramble(output, output[0])) / trials
  const centred = output.map((value) => value - origin)
  const squareOfMean = meanSquares(equalSlices(new Uint16Array(trials), 0), centred)
  const variances = meansOfSquares(centred).map((square, left) => square - squareOfMean[left]!)
  const bits = 31 - Math.clz32(Math.min(MOST_SLICES, trials / TRIALS_A_SLICE))
  return inputs.map((input, index) => {
    assert(input.length === trials, `an input of ${input.length} trials for ${trials}`)
    const steps = cuts[index] ?? []
    const squares = meanSquares(steps.length > 0 ? slicesAt(input, steps) : equalSlices(input, bits), centred)
    const shares = squares.map((square, left) => share(square - squareOfMean[left]!, variances[left]!))
    return { share: shares[NONE]!, se: errorLeavingOut(shares.subarray(0, SCRAMBLES)) }
  })
}

const share = (explained: number, variance: number): number => (variance > 0 ? explained / variance : 0)

const total = (sums: Float64Array): number => sums.reduce((all, sum) => all + sum, 0)

/** The mean square of an output without each scramble in turn, and then with all. Shapes: the answer is [9]. */
function meansOfSquares(centred: Float64Array): Float64Array {
  const sums = sumsByScramble(centred.map((value) => value * value))
  const all = total(sums)
  const each = centred.length / SCRAMBLES
  return Float64Array.of(...sums.map((sum) => (all - sum) / (centred.length - each)), all / centred.length)
}

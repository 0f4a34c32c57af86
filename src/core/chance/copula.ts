import type { Matrix } from './eigen.ts'
import { normalCumulative, normalQuantile } from './maths.ts'

/**
 * Give independent normal scores the correlations of a factor, in place: each row becomes its row of the factor times
 * the rows that came in.
 *
 * Shapes: `scores` is [quantities][trials], `factor` the lower triangle from `choleskyOf`. Its rows have length 1, so
 * each quantity alone is still standard normal. The last row goes first, because it reads those before it.
 */
export function correlate(scores: readonly Float64Array[], factor: Matrix): void {
  for (let row = scores.length - 1; row >= 0; row--) {
    const weights = factor[row]!
    const target = scores[row]!
    for (let trial = 0; trial < target.length; trial++) {
      let sum = 0
      for (let column = 0; column <= row; column++) sum += weights[column]! * scores[column]![trial]!
      target[trial] = sum
    }
  }
}

/** The uniforms next to 0 and 1: a far score must not become an end, where quantiles are infinite. */
const LEAST_UNIFORM = 1 / 0x20000000000000
const MOST_UNIFORM = 1 - LEAST_UNIFORM

/**
 * Link the uniforms of one block by a Gaussian copula, in place: uniform to normal score, correlate, and back.
 *
 * Each quantity alone stays uniform, so its own distribution is untouched. A quantity that leans on none before it
 * (the first of a block always) keeps its uniforms to the last bit; a half in every row stays a half.
 * Shapes: `uniforms` is [quantities][trials], in the order of the factor.
 */
export function correlateUniforms(uniforms: readonly Float64Array[], factor: Matrix): void {
  const scores = uniforms.map((row) => row.map(normalQuantile))
  correlate(scores, factor)
  uniforms.forEach((row, index) => {
    if (factor[index]![index] === 1) return
    scores[index]!.forEach((score, trial) => {
      row[trial] = Math.min(Math.max(normalCumulative(score), LEAST_UNIFORM), MOST_UNIFORM)
    })
  })
}

import { never } from '../shared/assert.ts'
import { exponential } from './maths.ts'
import type { Shape } from './shape.ts'

/**
 * The mean of a shape, for showing beside its median: a skewed range has its mean elsewhere. Undefined for a
 * logit-normal, whose mean has no closed form.
 */
export function meanOf(shape: Shape): number | undefined {
  switch (shape.kind) {
    case 'certain':
      return shape.value
    case 'normal':
      return shape.mean
    case 'lognormal':
      return exponential(shape.logMean + (shape.logSd * shape.logSd) / 2)
    case 'logitnormal':
      return undefined
    case 'uniform':
      return (shape.low + shape.high) / 2
    case 'triangular':
      return (shape.low + shape.likely + shape.high) / 3
    case 'pert':
      return (shape.low + 4 * shape.likely + shape.high) / 6
    case 'beta':
      return shape.alpha / (shape.alpha + shape.beta)
    case 'bernoulli':
      return shape.chance
    case 'oneOf':
      return weightedMean(shape.values)
    case 'samples':
      return weightedMean(shape.values.map((value) => ({ value, weight: 1 })))
    default:
      return never(shape)
  }
}

function weightedMean(values: readonly { readonly value: number; readonly weight: number }[]): number {
  const weights = values.reduce((sum, { weight }) => sum + weight, 0)
  return values.reduce((sum, { value, weight }) => sum + value * weight, 0) / weights
}

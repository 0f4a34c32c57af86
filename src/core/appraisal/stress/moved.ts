import type { Quantity } from '../../chance/quantityField.ts'
import { naturalLog } from '../../chance/maths.ts'
import { quantileOf } from '../../chance/quantile.ts'
import type { Shape } from '../../chance/shape.ts'

/** Steps that stand in for a shape that cannot be moved as it is; odd, so that the middle one is the median. */
const STEPS = 1023

/**
 * A quantity times a factor above zero, plus a shift. Its path stays, so it is drawn from the same slot: in every
 * future the moved figure lies where the figure lay.
 *
 * Shapes: all that have a place and a width keep their kind. A range of shares, a beta, a chance and a shifted range of
 * amounts have no such place; 1,023 steps at their even quantiles stand in for them, the median among them.
 */
export function moved(quantity: Quantity, factor: number, shift = 0): Quantity {
  return { ...quantity, shape: movedShape(quantity.shape, factor, shift), words: `${quantity.words}, under stress` }
}

/** The same quantity without doubt: one value. */
export function settled(quantity: Quantity, value: number): Quantity {
  return { ...quantity, shape: { kind: 'certain', value }, words: `exactly ${value}, under stress` }
}

function movedShape(shape: Shape, factor: number, shift: number): Shape {
  const at = (value: number): number => value * factor + shift
  switch (shape.kind) {
    case 'certain':
      return { kind: 'certain', value: at(shape.value) }
    case 'normal':
      return { kind: 'normal', mean: at(shape.mean), sd: shape.sd * factor }
    case 'uniform':
      return { kind: 'uniform', low: at(shape.low), high: at(shape.high) }
    case 'triangular':
    case 'pert':
      return { kind: shape.kind, low: at(shape.low), likely: at(shape.likely), high: at(shape.high) }
    case 'oneOf':
      return { kind: 'oneOf', values: shape.values.map(({ value, weight }) => ({ value: at(value), weight })) }
    case 'samples':
      return { kind: 'samples', values: shape.values.map(at) }
    case 'lognormal':
      if (shift === 0) return { ...shape, logMean: shape.logMean + naturalLog(factor) }
      return inSteps(shape, at)
    default:
      return inSteps(shape, at)
  }
}

function inSteps(shape: Shape, at: (value: number) => number): Shape {
  const quantile = quantileOf(shape)
  const values = Array.from({ length: STEPS }, (_, step) => at(quantile((step + 0.5) / STEPS)))
  return { kind: 'samples', values: values.sort((one, other) => one - other) }
}

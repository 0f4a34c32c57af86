import type { Shape } from '../shape.ts'
import { refused, type Outcome } from '../../shared/typed/clean.ts'
import { boundsOf, sayBare, type QuantityRules } from './unit.ts'

/** A normal tail beyond this many standard deviations is met once in a thousand million draws. */
const clearDeviations = 6

/**
 * Why a bell curve cannot be used in a field with a wall: its tail would pass it, and some trial would hold minus three
 * people. The least is always a wall; the most is one only for a share. Elsewhere the most is a check on what is typed.
 */
export function refuseTail(shape: Shape, rules: QuantityRules): Outcome<never> | undefined {
  if (shape.kind !== 'normal') return undefined
  const { least, most } = boundsOf(rules)
  const reach = clearDeviations * shape.sd
  const instead = 'a shape with ends, such as uniform(low, high) or pert(low, likely, high)'
  if (shape.mean - reach < least) {
    return refused(`This spreads below ${sayBare(least, rules.unit)}, which is not possible here.`, instead)
  }
  if (rules.kind === 'share' && shape.mean + reach > most) {
    return refused(`This spreads above ${sayBare(most, rules.unit)}, which is not possible here.`, instead)
  }
  return undefined
}

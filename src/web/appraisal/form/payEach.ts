import { quantileOf } from '../../../core/chance/quantile.ts'
import type { Shape } from '../../../core/chance/shape.ts'
import { parseQuantity, type ParsedQuantity } from '../../../core/chance/typed/quantity.ts'
import type { QuantityRules } from '../../../core/chance/typed/unit.ts'

export const COUNT: QuantityRules = { kind: 'amount', unit: 'fte', least: 0 }
const POUNDS: QuantityRules = { kind: 'amount', unit: 'pounds a year', least: 0 }

/** An amount for a year, as it was typed and understood. */
export const poundsAYear = (typed: string): ParsedQuantity => parseQuantity(typed, POUNDS)

/** The middle of an amount, in pounds; undefined when it cannot be read. */
export function middlePounds(typed: string): number | undefined {
  const read = poundsAYear(typed)
  return read.ok ? quantileOf(read.shape)(0.5) : undefined
}

/**
 * A pay bill as the pay of one full-time post, typed as a person might have: the case asks for pay, people know bills.
 *
 * Returns: the text as it was when the bill cannot be read or takes a shape that does not divide, so that the reader
 * of the case says what is wrong with it.
 */
export function payEach(bill: string, posts: number): string {
  const read = poundsAYear(bill)
  if (!read.ok) return bill
  return divided(read.shape, posts) ?? bill
}

function divided(shape: Shape, by: number): string | undefined {
  const each = (value: number) => String(Math.round((100 * value) / by) / 100)
  switch (shape.kind) {
    case 'certain':
      return each(shape.value)
    case 'normal':
      return `normal(${each(shape.mean)}, ${each(shape.sd)})`
    case 'uniform':
      return `uniform(${each(shape.low)}, ${each(shape.high)})`
    case 'triangular':
    case 'pert':
      return `${shape.kind}(${each(shape.low)}, ${each(shape.likely)}, ${each(shape.high)})`
    case 'lognormal':
      // A range is the 90% interval of its shape, and dividing a log-normal leaves it one.
      return `${each(quantileOf(shape)(0.05))} to ${each(quantileOf(shape)(0.95))}`
    case 'samples':
      return `samples(${shape.values.map(each).join(', ')})`
    case 'oneOf':
      return `oneOf({${shape.values.map(({ value, weight }) => `${each(value)}: ${100 * weight}%`).join(', ')}})`
    default:
      return undefined
  }
}

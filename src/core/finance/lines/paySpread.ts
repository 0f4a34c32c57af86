import { above0, larger, minus, of, over, product, sum, type Expression, type Term } from '../../graph/expression.ts'

/** Nobody is paid so little: it keeps a division by pay from a division by nothing. */
const LEAST_PAY = of(0.01, 'pounds per people')

/** A month's pay of one person of a group: in the middle, how far it spreads either way, and the least by law. */
export interface PaySpread {
  readonly middle: Term
  /** Part of the middle by which the best paid are above it and the least paid below; above 0. */
  readonly spread: number
  /** The minimum wage of the hours that one person works. */
  readonly floor: Expression
}

/**
 * What a person is paid above a threshold, as a mean over the people of a group, whose pay is spread evenly between low
 * and high and raised to the minimum wage where it is below. With pay X, floor F and threshold t,
 *
 *     E[(max(X, F) − t)⁺] = (F − t)⁺ + E[(X − max(F, t))⁺]
 *     E[(X − u)⁺] = ((high − u)⁺² − (low − u)⁺²) ÷ (2 × (high − low))
 *
 * which is exact. A threshold of nothing gives mean pay itself.
 */
export function meanAbove({ middle, spread, floor }: PaySpread, threshold: Expression): Expression {
  const from = larger(floor, threshold)
  const square = (end: number): Expression => {
    const above = above0(minus(product(middle, end), from))
    return product(above, above)
  }
  const squares = minus(square(1 + spread), square(1 - spread))
  return sum(above0(minus(floor, threshold)), over(squares, product(4 * spread, larger(middle, LEAST_PAY))))
}

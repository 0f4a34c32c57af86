import { assert } from './assert.ts'

/**
 * Whole numbers near some figures that add up to the whole number near their sum, so that a column of rounded figures
 * adds up as it stands. Each is the figure rounded down or up; those that lose most by going down go up, the earlier
 * first where two lose alike.
 *
 * Source: the method of largest remainders, after Hamilton (1792).
 */
export function roundedToSum(figures: readonly number[]): readonly number[] {
  assert(figures.every(Number.isFinite), 'a figure to be rounded is not finite')
  const down = figures.map(Math.floor)
  const total = Math.round(figures.reduce((sum, figure) => sum + figure, 0))
  const short = total - down.reduce((sum, figure) => sum + figure, 0)
  const lost = figures.map((figure, index) => figure - down[index]!)
  const order = figures.map((_, index) => index).sort((one, other) => lost[other]! - lost[one]! || one - other)
  const up = new Set(order.slice(0, short))
  return down.map((figure, index) => figure + (up.has(index) ? 1 : 0) + 0)
}

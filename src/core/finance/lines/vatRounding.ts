import { isLess, minus, product, sum, type Expression } from '../../graph/expression.ts'
import type { Line } from '../../graph/line.ts'

/** Rounding up must not take the dust of floating point for a part of a percentage point. */
const DUST = 1e-9
const DIGITS = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]

/** Makes a line of a period, worked out when that ends. */
type MakeLine = (thing: string, unit: string, says: string, is: Expression) => Line

/**
 * Rounding up by counting, since a line has no rounding of its own: how many tens are below, then how many ones. The
 * fine rounding goes on from the percentage point below with tenths and hundredths.
 */
export function roundingLines(line: MakeLine, name: (thing: string) => string, share: Expression): Line[] {
  const below = (what: Expression, digits: readonly number[], size: number): Expression =>
    sum(...digits.map((digit) => isLess(digit * size, what)))
  const points = minus(product(name('share'), 100), DUST)
  const hundredths = minus(product(name('share'), 10_000), DUST, product(100, minus(name('percent'), 1)))
  const tens = product(10, name('tens'))
  return [
    line('share', 'ratio', 'taxed supplies as a share of all', share),
    line('tens', 'ratio', 'whole tens of percentage points below it', below(points, DIGITS.slice(1), 10)),
    line('percent', 'ratio', 'percentage points, rounded up', sum(tens, below(minus(points, tens), DIGITS, 1))),
    line('tenths', 'ratio', 'whole tenths of the last point below it', below(hundredths, DIGITS.slice(1), 10)),
    line(
      'fine',
      'ratio',
      'hundredths of a percentage point, rounded up',
      sum(
        product(100, minus(name('percent'), 1)),
        product(10, name('tenths')),
        below(minus(hundredths, product(10, name('tenths'))), DIGITS, 1),
      ),
    ),
  ]
}

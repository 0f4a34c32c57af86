import { isLess, minus, product, sum, type Expression, type Term } from '../../graph/expression.ts'
import type { Line } from '../../graph/line.ts'

/** Rounding up must not take the dust of floating point for a part of a percentage point. */
const DUST = 1e-9

/** Makes a line of a period, worked out when that ends. */
type MakeLine = (thing: string, unit: string, says: string, is: Expression) => Line

/**
 * Rounding up by counting, since a line has no rounding of its own: of a figure up to 100, how many twenty-fives are
 * below it, of what is left how many fives, and then how many ones. The fine rounding goes on from the percentage point
 * below, in hundredths of a point.
 */
export function roundingLines(line: MakeLine, name: (thing: string) => string, share: Expression): Line[] {
  const points = minus(product(name('share'), 100), DUST)
  const pointBelow = minus(name('percent'), 1)
  const hundredths = minus(product(name('share'), 10_000), DUST, product(100, pointBelow))
  return [
    line('share', 'ratio', 'taxed supplies as a share of all', share),
    ...roundedUp(line, name, 'percent', points),
    line('percent', 'ratio', 'percentage points, rounded up', roundedFrom(name, 'percent', points)),
    ...roundedUp(line, name, 'fine', hundredths),
    line(
      'fine',
      'ratio',
      'hundredths of a percentage point, rounded up',
      sum(product(100, pointBelow), roundedFrom(name, 'fine', hundredths)),
    ),
  ]
}

function roundedUp(line: MakeLine, name: (thing: string) => string, thing: string, what: Expression): Line[] {
  const [many, few] = [`${thing}-twenty-fives`, `${thing}-fives`]
  return [
    line(many, 'ratio', 'twenty-fives below it, on the way to rounding it up', below(what, 1, 3, 25)),
    line(few, 'ratio', 'fives below what they leave', below(minus(what, product(25, name(many))), 1, 4, 5)),
  ]
}

function roundedFrom(name: (thing: string) => string, thing: string, what: Expression): Expression {
  const counted = sum(product(25, name(`${thing}-twenty-fives`)), product(5, name(`${thing}-fives`)))
  return sum(counted, below(minus(what, counted), 0, 4, 1))
}

/** How many of the multiples of a size, from the first to the last, are below a figure. */
function below(what: Expression, first: number, last: number, size: number): Expression {
  const multiples: Term[] = []
  for (let each = first; each <= last; each++) multiples.push(isLess(each * size, what))
  return sum(...multiples)
}

import {
  above0,
  input,
  larger,
  minus,
  none,
  of,
  previous,
  product,
  smaller,
  sum,
} from '../../src/core/graph/expression.ts'
import type { Line } from '../../src/core/graph/line.ts'
import { YEAR_ENDS } from './calendar.ts'
import { TAX } from './parameters.ts'

const { smallRate, mainRate, upperPounds, reliefFraction, paidAfterMonths } = TAX
/** Between the limits relief tapers, so that each pound more is taxed at more than the main rate. */
const taperedRate = mainRate + reliefFraction
const reliefAtZero = reliefFraction * upperPounds

/**
 * Surplus, tax and reserves of each year, all at its end, and the tax paid nine months later.
 *
 * The tax is the middle one of three straight lines: at the small rate, with tapering relief, and at the main rate. The
 * first two meet at the lower limit, the last two at the upper.
 */
export const yearLines: readonly Line[] = [
  {
    name: 'year/surplus',
    unit: 'pounds',
    says: 'earned in the year, less interest',
    is: minus('covenants/earned-in-a-year', 'covenants/interest-in-a-year'),
    opens: none,
    changesIn: YEAR_ENDS,
  },
  {
    name: 'tax/after-losses',
    unit: 'pounds',
    says: 'the surplus less losses brought forward',
    is: minus('year/surplus', previous('tax/losses')),
    opens: none,
    changesIn: YEAR_ENDS,
  },
  {
    name: 'tax/taxable',
    unit: 'pounds',
    says: 'what of it is taxed',
    is: above0('tax/after-losses'),
    opens: none,
    changesIn: YEAR_ENDS,
  },
  {
    name: 'tax/losses',
    unit: 'pounds',
    says: 'losses carried forward',
    is: minus('tax/taxable', 'tax/after-losses'),
    opens: none,
    changesIn: YEAR_ENDS,
  },
  {
    name: 'tax/charged',
    unit: 'pounds',
    says: 'corporation tax on the year',
    is: smaller(
      larger(
        product('tax/taxable', of(smallRate, 'ratio')),
        minus(product('tax/taxable', of(taperedRate, 'ratio')), of(reliefAtZero, 'pounds')),
      ),
      product('tax/taxable', of(mainRate, 'ratio')),
    ),
    opens: none,
    changesIn: YEAR_ENDS,
  },
  {
    name: 'tax/charged-to-date',
    unit: 'pounds',
    says: 'tax of all years so far',
    is: sum(previous('tax/charged-to-date'), 'tax/charged'),
    opens: none,
    changesIn: YEAR_ENDS,
  },
  {
    name: 'tax/paid-to-date',
    unit: 'pounds',
    says: 'tax paid so far, nine months after it was charged',
    is: previous('tax/charged-to-date', paidAfterMonths),
  },
  {
    name: 'reserves',
    unit: 'pounds',
    says: 'opening cash and the surplus of every year since, after tax',
    is: sum(previous('reserves'), minus('year/surplus', 'tax/charged')),
    opens: input('opening-cash', 'pounds'),
    changesIn: YEAR_ENDS,
  },
]

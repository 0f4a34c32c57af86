import { input, larger, of, previous, product, sum, total, type Expression } from '../../graph/expression.ts'
import type { Line } from '../../graph/line.ts'
import type { About } from '../about.ts'
import { maskOf, monthsWhen } from '../calendar.ts'
import { valuationMonths } from '../valuationMonths.ts'

/** What valuations since the start have changed in the employer's rate. */
export const RATE_CHANGE = 'world/pension-rate-change'

export const hasValuations = ({ case: { pensions } }: Pick<About, 'case'>): boolean => pensions?.valuation !== undefined

/**
 * The employer's rate of the fund through its valuations: each adds what was drawn for it to the rate of the start. One
 * draw for each valuation by its own year, so that a late start reshuffles none.
 */
export function valuationLines(about: About): Line[] {
  const valuation = about.case.pensions?.valuation
  if (!valuation) return []
  const at = valuationMonths(about.calendar)
  const changeIn = (month: number): Expression => {
    const { shape, path } = valuation
    if (shape.kind === 'certain') return of(shape.value, 'ratio')
    const year = about.calendar.years[month]!
    const key = `${path}@${year}`
    const label = 'What a valuation changes in the employer’s pension rate'
    about.draw({ key, slot: { name: path, time: { year } }, label, shape, unit: valuation.unit })
    return input(key, 'ratio')
  }
  return [
    {
      name: RATE_CHANGE,
      unit: 'ratio',
      says: "what valuations since the start have changed in the employer's rate of the local government scheme",
      is: sum(
        previous(RATE_CHANGE),
        total(
          'ratio',
          ...at.map((month) =>
            product(
              changeIn(month),
              monthsWhen(about.calendar, `valuation in month ${month}`, (each) => each === month),
            ),
          ),
        ),
      ),
      opens: of(0, 'ratio'),
      changesIn: maskOf(about.calendar.months, (month) => at.includes(month)),
    },
  ]
}

/** The rate of the start with what valuations have changed in it; a fund pays nothing back. */
export const rateNow = (about: About, rate: Expression): Expression =>
  hasValuations(about) ? larger(sum(rate, RATE_CHANGE), 0) : rate

import { monthsBetween } from '../../../shared/month.ts'
import type { About } from '../../about.ts'
import type { Bid } from '../../case/index.ts'
import type { AccountsFigure } from '../accounts/figures.ts'
import { lastFiled, type AccountsPeriod } from '../accounts/periods.ts'

export type Standing = NonNullable<Bid['standing']>

export type Remedies = NonNullable<Bid['remedies']>

/** The figures of filed accounts that a buyer's test reads. */
const READS: Readonly<Record<keyof Standing, readonly AccountsFigure[]>> = {
  turnoverTimes: ['turnover'],
  currentRatio: ['current-assets', 'current-liabilities'],
  margin: ['turnover', 'profit-before-tax', 'interest-paid'],
  interestCover: ['profit-before-tax', 'interest-paid'],
  netAssets: ['net-assets'],
  surety: ['net-assets'],
}

/** The limits that a test sets, in the order of the format. */
export const limitsOf = (standing: Standing): readonly (keyof Standing)[] =>
  (Object.keys(READS) as (keyof Standing)[]).filter((limit) => standing[limit] !== undefined)

/** The figures that the tests of these bids read of the last accounts filed when they go in. */
export function figuresRead(about: About, bids: readonly Bid[]): readonly AccountsFigure[] {
  const tested = bids.filter((bid) => testedOn(about, bid))
  return [...new Set(tested.flatMap(({ standing }) => limitsOf(standing!).flatMap((limit) => READS[limit])))]
}

/** The accounts that a bid's test looks at; undefined without a test, or while there are none: not testable. */
export const testedOn = ({ calendar, case: theCase }: About, { standing, bid }: Bid): AccountsPeriod | undefined =>
  standing && lastFiled(calendar, monthsBetween(theCase.start, bid))

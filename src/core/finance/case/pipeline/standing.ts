import { plainNumber } from '../../../chance/quantityField.ts'
import { optional, record } from '../../../shared/fields/index.ts'

const times = (says: string) => optional(plainNumber({ says, unit: 'ratio', kind: 'amount', least: 0, most: 20 }))
const pounds = (says: string) => optional(plainNumber({ says, unit: 'pounds', kind: 'amount', least: 0 }))

/**
 * A buyer's own financial test, as its papers give it. Guidance that nobody has verified, such as the limits of the
 * Cabinet Office, cannot decide a bid: what decides one is typed here.
 */
export const standing = record(
  {
    turnoverTimes: times('Least turnover of a year, in years of the value bid for'),
    currentRatio: times('Least current assets over what falls due within a year'),
    margin: optional(
      plainNumber({
        says: 'Least operating surplus over turnover, before interest and tax',
        unit: 'share',
        kind: 'share',
        least: 0,
        most: 1,
      }),
    ),
    interestCover: times('Least operating surplus over interest; without interest it is met'),
    netAssets: pounds('Least net assets'),
    surety: pounds('A surety asked for: met by net assets as large, or by a guarantee or a bond of as much'),
  },
  { says: "The buyer's own financial test of the last filed accounts" },
)

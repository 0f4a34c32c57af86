import { sayShare } from '../../shared/money.ts'
import { dated } from '../dated.ts'

/** One stretch of years that are all discounted at the same real rate. Both years are counted. */
export interface DiscountBand {
  readonly fromYear: number
  readonly toYear: number
  readonly rateAnnual: number
}

/** The social time preference rate of HM Treasury's Green Book: real, falling after thirty years. */
export const greenBookSchedule = dated<readonly DiscountBand[]>({
  id: 'greenbook.stpr',
  label: 'Green Book discount rate',
  unit: 'real, a year, by band of years',
  say: (bands) =>
    bands
      .map(({ fromYear, toYear, rateAnnual }) => `${sayShare(rateAnnual, 1)} in years ${fromYear} to ${toYear}`)
      .join(', '),
  history: [
    {
      from: '2003-04-01',
      value: [
        { fromYear: 0, toYear: 30, rateAnnual: 0.035 },
        { fromYear: 31, toYear: 75, rateAnnual: 0.03 },
        { fromYear: 76, toYear: 125, rateAnnual: 0.025 },
      ],
      source: {
        title: 'HM Treasury, Green Book discount rate review: terms of reference, 16 December 2025',
        url: 'https://www.gov.uk/government/publications/green-book-discount-rate-review-2026',
      },
      confidence: 'verified',
    },
  ],
  knownTo: '2026-06-30',
  reviewBy: '2027-01-31',
  note: 'The independent review reported on 30 June 2026. Whether its findings were adopted has not been read.',
})

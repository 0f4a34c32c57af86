import { dated } from '../dated.ts'

const board2019 = {
  title: 'LGPS Scheme Advisory Board, 2019 valuations report',
  url: 'https://www.lgpsboard.org/index.php/2019-valuations-report',
}

/**
 * What employers in the Local Government Pension Scheme of England and Wales pay on average, primary and secondary
 * together. A default for a case that does not know its own rate: each employer's is set by its fund's actuary.
 */
export const lgpsAverageEmployerRate = dated({
  id: 'pension.lgps.averageTotalEmployerRate',
  label: 'Local Government Pension Scheme, average employer rate',
  unit: 'share of pensionable pay',
  history: [
    { from: '2017-04-01', value: 0.236, source: board2019, confidence: 'verified' },
    { from: '2020-04-01', value: 0.229, source: board2019, confidence: 'verified' },
    {
      from: '2023-04-01',
      value: 0.211,
      source: {
        title: 'LGPS Scheme Advisory Board, 2022 valuations report',
        url: 'https://lgpsboard.org/index.php/2022-valuations-report',
      },
      confidence: 'verified',
    },
    {
      from: '2026-04-01',
      value: 0.16,
      source: { title: 'Isio, contribution rates after the 2025 valuation', url: 'https://www.isio.com/?p=28683' },
      confidence: 'secondary',
    },
  ],
  knownTo: '2029-03-31',
  reviewBy: '2027-04-06',
  note: 'The rate from April 2026 is the mean of 78 employers, who pay from nothing to 27%.',
})

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

/**
 * The primary part of the average rate: what new service costs, without making good the past. A contractor would pay
 * this part alone under the rules that are proposed.
 */
export const lgpsAveragePrimaryRate = dated({
  id: 'pension.lgps.averagePrimaryRate',
  label: 'Local Government Pension Scheme, average primary rate',
  unit: 'share of pensionable pay',
  history: [
    { from: '2017-04-01', value: 0.17, source: board2019, confidence: 'verified' },
    { from: '2020-04-01', value: 0.186, source: board2019, confidence: 'verified' },
    {
      from: '2023-04-01',
      to: '2026-03-31',
      value: 0.198,
      source: { title: 'LGPS 2022 valuations, recalled' },
      confidence: 'memory',
    },
  ],
  knownTo: '2026-03-31',
  reviewBy: '2027-04-06',
  note: 'No average primary rate of the 2025 valuation has been read, so none is given from April 2026.',
})

/** Age from which a member made redundant draws a full pension at once, which the employer pays for. */
export const lgpsRedundancyPensionAge = dated({
  id: 'pension.lgps.redundancyPensionAge',
  label: 'Local Government Pension Scheme, age of an unreduced pension on redundancy',
  unit: 'years',
  history: [
    {
      from: '2014-04-01',
      value: 55,
      source: { title: 'LGPS Regulations 2013 reg 30(7), recalled' },
      confidence: 'memory',
    },
  ],
  knownTo: '2028-04-05',
  reviewBy: '2027-04-06',
  note: 'The fund works out for each person the sum that pays for it. The age is said to rise to 57 on 6 April 2028.',
})

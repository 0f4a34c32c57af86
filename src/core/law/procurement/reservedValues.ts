import { dated } from '../dated.ts'
import { legislation } from '../source.ts'

const regulation77 = legislation('uksi/2015/102/regulation/77', 'Public Contracts Regulations 2015 reg 77')
const section33 = legislation('ukpga/2023/54/section/33', 'Procurement Act 2023 s 33')

/** Longest that a contract reserved for mutuals may run, with every extension. */
export const reservedTermMost = dated({
  id: 'procurement.reserved.termMost',
  label: 'Longest term of a contract reserved for mutuals',
  unit: 'months',
  history: [
    { from: '2015-02-26', value: 36, source: regulation77, confidence: 'verified' },
    { from: '2025-02-24', value: 60, source: section33, confidence: 'verified' },
  ],
  knownTo: '2027-12-31',
  reviewBy: '2027-04-06',
})

/** Time in which the same authority may not have given the same body such a contract before. */
export const reservedLookBack = dated({
  id: 'procurement.reserved.lookBack',
  label: 'Time without an earlier reserved contract',
  unit: 'months',
  history: [
    { from: '2015-02-26', value: 36, source: regulation77, confidence: 'verified' },
    { from: '2025-02-24', value: 36, source: section33, confidence: 'verified' },
  ],
  knownTo: '2027-12-31',
  reviewBy: '2027-04-06',
})

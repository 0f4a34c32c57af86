import { dated } from '../dated.ts'
import { legislation } from '../source.ts'

const act2016 = legislation('ukpga/2016/24/part/6', 'Finance Act 2016 Part 6, as described by HMRC in GfC10 part 3')
const beforeTheLevy = { ...act2016, title: 'The levy began on 6 April 2017: before it, nought' }

/** Share of the pay bill due as apprenticeship levy. */
export const apprenticeshipLevyRate = dated({
  id: 'levy.apprenticeship.rate',
  label: 'Apprenticeship levy rate',
  unit: 'share of the pay bill',
  history: [
    { from: '2000-04-06', value: 0, source: beforeTheLevy, confidence: 'derived' },
    { from: '2017-04-06', value: 0.005, source: act2016, confidence: 'secondary' },
  ],
  knownTo: '2027-04-05',
  reviewBy: '2027-04-06',
})

/** What an employer, or a group of connected ones together, may take off the levy of a tax year. */
export const apprenticeshipLevyAllowance = dated({
  id: 'levy.apprenticeship.allowance',
  label: 'Apprenticeship levy allowance',
  unit: 'pounds a year',
  history: [
    { from: '2000-04-06', value: 0, source: beforeTheLevy, confidence: 'derived' },
    { from: '2017-04-06', value: 15_000, source: act2016, confidence: 'secondary' },
  ],
  knownTo: '2027-04-05',
  reviewBy: '2027-04-06',
  note: 'Collected month by month, a twelfth of the allowance at a time, cumulatively over the tax year.',
})

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

const before = {
  title: 'SSFC, levy funding before and after August 2026',
  url: 'https://www.ssfc.ac.uk/employers/funding-opportunities',
}
const minister = {
  title: 'Minister’s answer 110425 of 11 February 2026: from August 2026',
  url: 'https://www.parallelparliament.co.uk/question/110425/apprenticeship-levy',
}
const cut2019 = {
  title: 'Mitten Clarke, co-investment cut from 10% to 5% in April 2019',
  url: 'https://www.mittenclarke.co.uk/blog/half-the-cost-twice-the-pay-out-for-your-apprenticeships/',
}
const KNOWN = {
  knownTo: '2027-04-05',
  reviewBy: '2027-04-06',
  note: 'The minister’s answer says August 2026; several guides for employers say April.',
} as const

/** What the government adds to each pound of levy in an employer's account for training. */
export const levyTopUp = dated({
  id: 'levy.topUp',
  label: 'Government’s addition to levy funds',
  unit: 'share of the levy paid in',
  history: [
    { from: '2017-05-01', value: 0.1, source: before, confidence: 'secondary' },
    { from: '2026-08-01', value: 0, source: minister, confidence: 'secondary' },
  ],
  ...KNOWN,
})

/** How long levy funds may be spent on training before they are lost. */
export const levyFundsExpiry = dated({
  id: 'levy.fundsExpiryMonths',
  label: 'Time after which levy funds are lost',
  unit: 'months',
  history: [
    { from: '2017-05-01', value: 24, source: before, confidence: 'secondary' },
    { from: '2026-08-01', value: 12, source: minister, confidence: 'secondary' },
  ],
  ...KNOWN,
})

/** What a levy payer bears of training once its funds are spent. */
export const levyCoInvestment = dated({
  id: 'levy.employerCoInvestmentLevyPayer',
  label: 'Levy payer’s share of training once its funds are spent',
  unit: 'share of the cost of training',
  history: [
    { from: '2017-05-01', value: 0.1, source: cut2019, confidence: 'secondary' },
    { from: '2019-04-01', value: 0.05, source: cut2019, confidence: 'secondary' },
    { from: '2026-08-01', value: 0.25, source: minister, confidence: 'secondary' },
  ],
  ...KNOWN,
})

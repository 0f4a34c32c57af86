import { dated } from '../dated.ts'
import { legislation } from '../source.ts'

const section36 = legislation('ukpga/2022/23/section/36', 'Subsidy Control Act 2022 s 36')

/** Most that may be given to one enterprise as minimal financial assistance, over three financial years. */
export const minimalAssistanceMost = dated({
  id: 'subsidy.minimalAssistanceMost',
  label: 'Most minimal financial assistance in three financial years',
  unit: 'pounds',
  history: [{ from: '2023-01-04', value: 315_000, source: section36, confidence: 'verified' }],
  knownTo: '2027-03-31',
  reviewBy: '2027-04-06',
})

/** The same for services of public economic interest. */
export const publicInterestAssistanceMost = dated({
  id: 'subsidy.publicInterestAssistanceMost',
  label: 'Most assistance for services of public economic interest in three financial years',
  unit: 'pounds',
  history: [
    {
      from: '2023-01-04',
      value: 725_000,
      source: legislation('ukpga/2022/23/section/38', 'Subsidy Control Act 2022 s 38'),
      confidence: 'secondary',
    },
  ],
  knownTo: '2027-03-31',
  reviewBy: '2027-04-06',
})

/** One award up to this need not be entered in the public database of subsidies. */
export const transparencyFrom = dated({
  id: 'subsidy.transparencyFrom',
  label: 'Award above which a subsidy is entered in the public database',
  unit: 'pounds',
  history: [{ from: '2023-01-04', value: 100_000, source: section36, confidence: 'verified' }],
  knownTo: '2027-03-31',
  reviewBy: '2027-04-06',
})

/** Undervalue up to which a council may sell land for the good of its area without asking the Secretary of State. */
export const disposalUndervalueMost = dated({
  id: 'subsidy.disposalUndervalueMost',
  label: 'Most undervalue of land under the general consent',
  unit: 'pounds',
  history: [
    {
      from: '2003-08-04',
      value: 2_000_000,
      source: { title: 'Local Government Act 1972: General Disposal Consent (England) 2003' },
      confidence: 'memory',
    },
  ],
  knownTo: '2027-03-31',
  reviewBy: '2027-04-06',
})

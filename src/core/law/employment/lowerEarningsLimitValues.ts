import { dated } from '../dated.ts'
import { policyEngine } from '../source.ts'

const royalLondon = {
  title: 'Royal London, National Insurance rates and earnings limits from 6 April 2016',
  url:
    'https://adviser.royallondon.com/technical-central/rates-and-factors/ni-limits/' +
    'national-insurance-rates-and-earnings-limits-from-6-april-2016/',
}
const table2020 = {
  title: 'Fawley Judge, National Insurance rates and allowances 2019-20 and 2020-21',
  url: 'https://www.fawleyjudge.co.uk/national-insurance/',
}
const table2026 = {
  title: 'PayFit, payroll rates and thresholds for the 2026-27 tax year',
  url: 'https://support.payfit.com/en/articles/522473-payroll-rates-and-thresholds-for-the-2026-2027-tax-year',
}
const recalled = { ...policyEngine('gov/hmrc/national_insurance/class_1'), title: 'Recalled, not read' }

/** Weekly earnings from which a person builds up a right to benefits, though nothing may be due yet. */
export const lowerEarningsLimitWeek = dated({
  id: 'nic.lowerEarningsLimit.week',
  label: 'Lower earnings limit of National Insurance, weekly',
  unit: 'pounds a week',
  history: [
    { from: '2017-04-06', value: 113, source: royalLondon, confidence: 'secondary' },
    { from: '2018-04-06', value: 116, source: royalLondon, confidence: 'secondary' },
    { from: '2019-04-06', value: 118, source: royalLondon, confidence: 'secondary' },
    { from: '2020-04-06', value: 120, source: table2020, confidence: 'secondary' },
    { from: '2022-04-06', value: 123, source: royalLondon, confidence: 'secondary' },
    { from: '2025-04-06', value: 125, source: recalled, confidence: 'memory' },
    { from: '2026-04-06', value: 129, source: table2026, confidence: 'secondary' },
  ],
  knownTo: '2027-04-05',
  reviewBy: '2027-04-06',
  note: 'The figure of 2025-26 is recalled and was not read.',
})

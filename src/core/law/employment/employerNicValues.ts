import { dated } from '../dated.ts'
import { legislation, policyEngine } from '../source.ts'

const act2025 = (section: number) =>
  legislation(
    `ukpga/2025/11/section/${section}`,
    `National Insurance Contributions (Secondary Class 1 Contributions) Act 2025 s ${section}`,
  )
const classOne = policyEngine('gov/hmrc/national_insurance/class_1')
const table2016 = {
  title: 'Barnes Roffe, National Insurance contributions 2016-17',
  url: 'https://www.barnesroffe.com/tax/budget/national-insurance-contributions-5/',
}
const table2017 = {
  title: 'Gerald Edelman, National Insurance contributions 2016-17 and 2017-18',
  url: 'http://www.geraldedelman.com/tax/national_insurance',
}
const table2018 = {
  title: 'Carbon Accountancy, National Insurance tables 2018-19',
  url: 'https://www.carbonaccountancy.co.uk/documents/tax_tables_2018/nics.html',
}
const table2019 = {
  title: 'Tandem Payroll, rates and thresholds from 6 April 2019',
  url: 'http://www.tandempayroll.co.uk/resources/rates-and-thresholds/',
}
const tolley2020 = {
  title: 'Tolley, Employment allowance: secondary thresholds 2019-20 to 2021-22',
  url: 'https://www.lexisnexis.co.uk/tolley/tax/guidance/employment-allowance',
}
const table2021 = {
  title: 'Lucas White, current legislation 2021-22',
  url: 'https://www.lucaswhitepayrollservices.co.uk/current-legislation/',
}
const table2026 = {
  title: 'PayFit, payroll rates and thresholds for the 2026-27 tax year',
  url: 'https://support.payfit.com/en/articles/522473-payroll-rates-and-thresholds-for-the-2026-2027-tax-year',
}
const before2025 = { ...act2025(2), title: `${act2025(2).title}, which names the figure it replaces` }
const frozen =
  'The threshold has been announced as frozen to April 2031; it is known here only as far as it is enacted.'

/** Share of earnings above the secondary threshold that an employer pays: Class 1 secondary contributions. */
export const employerNicRate = dated({
  id: 'nic.employer.rate',
  label: 'Employer National Insurance rate',
  unit: 'share of pay above the threshold',
  history: [
    { from: '2011-04-06', value: 0.138, source: classOne, confidence: 'secondary' },
    {
      from: '2022-04-06',
      value: 0.1505,
      source: {
        title: 'Simpson Wood, Autumn Fiscal Statement 2022: National Insurance 2022-23',
        url: 'https://budget.taxbriefs.co.uk/SimpsonWoodAutumnFiscalStatement2022/13',
      },
      confidence: 'secondary',
    },
    {
      from: '2022-11-06',
      value: 0.138,
      source: { ...act2025(1), title: `${act2025(1).title}, which names the rate it replaces` },
      confidence: 'verified',
    },
    { from: '2025-04-06', value: 0.15, source: act2025(1), confidence: 'verified' },
  ],
  knownTo: '2027-04-05',
  reviewBy: '2027-04-06',
})

/** Weekly earnings up to which an employer pays nothing. */
export const secondaryThresholdWeek = dated({
  id: 'nic.secondaryThreshold.week',
  label: 'Secondary threshold of National Insurance, weekly',
  unit: 'pounds a week',
  history: [
    { from: '2016-04-06', value: 156, source: table2016, confidence: 'secondary' },
    { from: '2017-04-06', value: 157, source: classOne, confidence: 'secondary' },
    { from: '2018-04-06', value: 162, source: classOne, confidence: 'secondary' },
    { from: '2019-04-06', value: 166, source: classOne, confidence: 'secondary' },
    { from: '2020-04-06', value: 169, source: classOne, confidence: 'secondary' },
    { from: '2021-04-06', value: 170, source: classOne, confidence: 'secondary' },
    { from: '2022-04-06', value: 175, source: before2025, confidence: 'verified' },
    { from: '2025-04-06', value: 96, source: act2025(2), confidence: 'verified' },
    { from: '2026-04-06', value: 96, source: table2026, confidence: 'secondary' },
  ],
  knownTo: '2027-04-05',
  reviewBy: '2027-04-06',
  note: frozen,
})

/** Monthly earnings up to which an employer pays nothing: what a monthly payroll uses, not a twelfth of the year's. */
export const secondaryThresholdMonth = dated({
  id: 'nic.secondaryThreshold.month',
  label: 'Secondary threshold of National Insurance, monthly',
  unit: 'pounds a month',
  history: [
    { from: '2016-04-06', value: 676, source: table2016, confidence: 'secondary' },
    { from: '2017-04-06', value: 680, source: table2017, confidence: 'secondary' },
    { from: '2018-04-06', value: 702, source: table2018, confidence: 'secondary' },
    { from: '2019-04-06', value: 719, source: table2019, confidence: 'secondary' },
    { from: '2020-04-06', value: 732, source: tolley2020, confidence: 'secondary' },
    { from: '2021-04-06', value: 737, source: table2021, confidence: 'secondary' },
    { from: '2022-04-06', value: 758, source: before2025, confidence: 'verified' },
    { from: '2025-04-06', value: 417, source: act2025(2), confidence: 'verified' },
    { from: '2026-04-06', value: 417, source: table2026, confidence: 'secondary' },
  ],
  knownTo: '2027-04-05',
  reviewBy: '2027-04-06',
  note: frozen,
})

/** Yearly earnings up to which an employer pays nothing; company directors are assessed on this one. */
export const secondaryThresholdYear = dated({
  id: 'nic.secondaryThreshold.year',
  label: 'Secondary threshold of National Insurance, yearly',
  unit: 'pounds a year',
  history: [
    { from: '2016-04-06', value: 8112, source: table2016, confidence: 'secondary' },
    { from: '2017-04-06', value: 8164, source: classOne, confidence: 'secondary' },
    { from: '2018-04-06', value: 8424, source: classOne, confidence: 'secondary' },
    { from: '2019-04-06', value: 8632, source: classOne, confidence: 'secondary' },
    { from: '2020-04-06', value: 8788, source: classOne, confidence: 'secondary' },
    { from: '2021-04-06', value: 8840, source: classOne, confidence: 'secondary' },
    { from: '2022-04-06', value: 9100, source: before2025, confidence: 'verified' },
    { from: '2025-04-06', value: 5000, source: act2025(2), confidence: 'verified' },
    { from: '2026-04-06', value: 5000, source: table2026, confidence: 'secondary' },
  ],
  knownTo: '2027-04-05',
  reviewBy: '2027-04-06',
  note: frozen,
})

/** Monthly earnings up to which an employer pays nothing for a person under 21 or an apprentice under 25. */
export const upperSecondaryThresholdMonth = dated({
  id: 'nic.upperSecondaryThreshold.month',
  label: 'Upper secondary threshold of National Insurance (under 21s, apprentices under 25), monthly',
  unit: 'pounds a month',
  history: [
    { from: '2016-04-06', value: 3583, source: table2016, confidence: 'secondary' },
    { from: '2017-04-06', value: 3750, source: table2017, confidence: 'secondary' },
    { from: '2018-04-06', value: 3863, source: table2018, confidence: 'secondary' },
    { from: '2019-04-06', value: 4167, source: table2019, confidence: 'secondary' },
    { from: '2021-04-06', value: 4189, source: table2021, confidence: 'secondary' },
  ],
  knownTo: '2027-04-05',
  reviewBy: '2027-04-06',
  note: 'It holds too for a veteran in the first year of civilian work, to April 2028: read at second hand.',
})

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
const recalled = { ...classOne, title: 'Recalled, not read' }

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

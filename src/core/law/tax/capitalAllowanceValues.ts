import { dated } from '../dated.ts'

const cutter = {
  title: 'Cutter & Co, capital allowances 2017-18',
  url: 'https://www.cutterandco.co.uk/capital-allowances-2017-18/',
}
const measure2025 = {
  title: 'HMRC, new first-year allowance and reduced writing-down allowance, 26 November 2025',
  url: 'https://www.gov.uk/government/publications/new-first-year-allowance-and-main-rate-of-writing-down-allowances/capital-allowances-new-first-year-allowance-and-reducing-main-rate-writing-down-allowances',
}
const delphini = {
  title: 'Delphini Accounting, capital allowances 2024-25 to 2026-27',
  url: 'https://delphiniaccounting.co.uk/resource-centre/tax-tables/capital-allowances.php',
}
const charcroft = {
  title: 'Charcroft Baker, main capital allowances 2020',
  url: 'https://www.charcroftbaker.co.uk/cms/tax-rates/main-capital-allowances/',
}
const KNOWN = { knownTo: '2027-03-31', reviewBy: '2027-04-06' } as const

/** Share of equipment bought before, and not yet written off, that is taken off a year's taxable profit. */
export const writingDownMain = dated({
  id: 'ct.wdaMainPool',
  label: 'Writing-down allowance, main pool',
  unit: 'share of what is not yet written off',
  history: [
    { from: '2016-04-01', value: 0.18, source: cutter, confidence: 'secondary' },
    { from: '2026-04-01', value: 0.14, source: measure2025, confidence: 'secondary' },
  ],
  ...KNOWN,
})

/** The same for long-life equipment and what is built into a building. */
export const writingDownSpecial = dated({
  id: 'ct.wdaSpecialPool',
  label: 'Writing-down allowance, special pool',
  unit: 'share of what is not yet written off',
  history: [
    { from: '2016-04-01', value: 0.08, source: cutter, confidence: 'secondary' },
    { from: '2019-04-01', value: 0.06, source: charcroft, confidence: 'secondary' },
    { from: '2026-04-01', value: 0.06, source: delphini, confidence: 'secondary' },
  ],
  ...KNOWN,
})

/** Spending on equipment in a year that is taken off taxable profit at once. */
export const annualInvestmentMost = dated({
  id: 'ct.annualInvestmentAllowance',
  label: 'Annual investment allowance',
  unit: 'pounds a year',
  history: [
    { from: '2016-04-01', value: 200_000, source: cutter, confidence: 'secondary' },
    { from: '2019-01-01', value: 1_000_000, source: charcroft, confidence: 'secondary' },
    { from: '2024-04-01', value: 1_000_000, source: delphini, confidence: 'secondary' },
  ],
  ...KNOWN,
})

/** Share of new main-pool equipment taken off profit in the year it is bought, where no fuller relief serves. */
export const firstYearMain = dated({
  id: 'ct.firstYearMain',
  label: 'First-year allowance for equipment of the main pool',
  unit: 'share of the cost',
  history: [{ from: '2026-01-01', value: 0.4, source: measure2025, confidence: 'secondary' }],
  ...KNOWN,
})

import { dated } from '../dated.ts'
import { legislation } from '../source.ts'

const single = {
  title: 'Gundry Stone, corporation tax rates for financial years 2015 to 2018',
  url: 'https://www.gundrystone.co.uk/corporation-tax',
}
const two = {
  title: 'Delphini Accounting, corporation tax 2024-25 to 2026-27',
  url: 'https://delphiniaccounting.co.uk/resource-centre/tax-tables/corporation-tax.php',
}
const oneRate = { ...single, title: `${single.title}: one rate for all profits, so neither limits nor relief` }
const untilTwoRates =
  'From April 2015 to March 2023 one rate served all profits. It is entered as a small profits rate equal to the ' +
  'main rate, with limits and relief of nought, so that one formula serves every year.'

/** Corporation tax on profits above the upper limit. */
export const corporationTaxMainRate = dated({
  id: 'ct.mainRate',
  label: 'Corporation tax, main rate',
  unit: 'share of taxable profit',
  history: [
    { from: '2015-04-01', value: 0.2, source: single, confidence: 'secondary' },
    { from: '2017-04-01', value: 0.19, source: single, confidence: 'secondary' },
    { from: '2023-04-01', value: 0.25, source: two, confidence: 'secondary' },
  ],
  knownTo: '2027-03-31',
  reviewBy: '2027-04-01',
})

/** Corporation tax on profits up to the lower limit. */
export const corporationTaxSmallProfitsRate = dated({
  id: 'ct.smallProfitsRate',
  label: 'Corporation tax, small profits rate',
  unit: 'share of taxable profit',
  history: [
    { from: '2015-04-01', value: 0.2, source: oneRate, confidence: 'secondary' },
    { from: '2017-04-01', value: 0.19, source: oneRate, confidence: 'secondary' },
    { from: '2023-04-01', value: 0.19, source: two, confidence: 'secondary' },
  ],
  knownTo: '2027-03-31',
  reviewBy: '2027-04-01',
  note: untilTwoRates,
})

/** Profits up to which the small profits rate is charged, for twelve months and no associated companies. */
export const corporationTaxLowerLimit = dated({
  id: 'ct.limits.lower',
  label: 'Corporation tax, lower limit',
  unit: 'pounds a year',
  history: [
    { from: '2015-04-01', value: 0, source: oneRate, confidence: 'derived' },
    { from: '2023-04-01', value: 50_000, source: two, confidence: 'secondary' },
  ],
  knownTo: '2027-03-31',
  reviewBy: '2027-04-01',
  note: untilTwoRates,
})

/** Profits from which the main rate is charged in full, for twelve months and no associated companies. */
export const corporationTaxUpperLimit = dated({
  id: 'ct.limits.upper',
  label: 'Corporation tax, upper limit',
  unit: 'pounds a year',
  history: [
    { from: '2015-04-01', value: 0, source: oneRate, confidence: 'derived' },
    { from: '2023-04-01', value: 250_000, source: two, confidence: 'secondary' },
  ],
  knownTo: '2027-03-31',
  reviewBy: '2027-04-01',
  note: untilTwoRates,
})

/** Share of the distance to the upper limit given back between the two limits. */
export const corporationTaxReliefFraction = dated({
  id: 'ct.marginalReliefFraction',
  label: 'Corporation tax, marginal relief fraction',
  unit: 'share of the upper limit less profit',
  history: [
    { from: '2015-04-01', value: 0, source: oneRate, confidence: 'derived' },
    { from: '2023-04-01', value: 0.015, source: two, confidence: 'secondary' },
  ],
  knownTo: '2027-03-31',
  reviewBy: '2027-04-01',
  note: untilTwoRates,
})

const act2010 = legislation('ukpga/2010/4/notes/division/1/15/4/6', 'Corporation Tax Act 2010, notes to s 482')
const act2019 = legislation('ukpga/2019/1/section/41', 'Finance Act 2019 s 41')
const KNOWN = { knownTo: '2027-03-31', reviewBy: '2027-04-06' } as const

/** Share of all its income up to which a charity may trade beside its purposes without tax. */
export const charityTradeShare = dated({
  id: 'ct.charityTrade.share',
  label: 'Other trade of a charity free of tax, share of its income',
  unit: 'share of all income',
  history: [{ from: '2010-04-01', value: 0.25, source: act2010, confidence: 'verified' }],
  ...KNOWN,
})

/** Amount that is free whatever its income. */
export const charityTradeLeast = dated({
  id: 'ct.charityTrade.least',
  label: 'Other trade of a charity free of tax, whatever its income',
  unit: 'pounds a year',
  history: [
    { from: '2010-04-01', value: 5000, source: act2010, confidence: 'verified' },
    { from: '2019-04-01', value: 8000, source: act2019, confidence: 'verified' },
  ],
  ...KNOWN,
})

/** Most that is free, however large its income. */
export const charityTradeMost = dated({
  id: 'ct.charityTrade.most',
  label: 'Other trade of a charity free of tax, at most',
  unit: 'pounds a year',
  history: [
    { from: '2010-04-01', value: 50_000, source: act2010, confidence: 'verified' },
    { from: '2019-04-01', value: 80_000, source: act2019, confidence: 'verified' },
  ],
  ...KNOWN,
})

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

import { dated } from '../dated.ts'

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

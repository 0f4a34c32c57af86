import { rule, type Rule } from '../rule.ts'
import { legislation } from '../source.ts'
import * as values from './businessRatesValues.ts'

const REVIEW = { reviewBy: '2027-04-06' } as const

export const multiplierRule = rule({
  id: 'ndr.multiplier',
  title: 'The multiplier',
  says:
    'A year’s business rates are the rateable value times a multiplier. Since April 2026 there are five: by size, ' +
    'and lower ones for retail, hospitality and leisure open to the public. A council pays rates on its premises ' +
    'too.',
  inForce: { from: '2012-04-01' },
  source: {
    title: 'GOV.UK, business rates multipliers: qualifying retail, hospitality or leisure',
    url: 'https://www.gov.uk/guidance/business-rates-multipliers-qualifying-retail-hospitality-or-leisure',
  },
  confidence: 'secondary',
  values: [
    values.ratesStandard,
    values.ratesSmall,
    values.ratesStandardRetail,
    values.ratesSmallRetail,
    values.ratesHighValue,
    values.ratesSmallBelow,
    values.ratesHighFrom,
  ],
  note: 'Whether premises that a council itself occupies can have the lower multipliers was not read.',
  ...REVIEW,
})

export const charityRatesRule = rule({
  id: 'ndr.charity',
  title: 'A charity’s relief by right',
  says:
    'A charity pays a fifth of the bill for premises that it uses wholly or mainly for charitable purposes. The ' +
    'council cannot refuse that.',
  inForce: { from: '1990-04-01' },
  source: legislation('ukpga/1988/41/section/43', 'Local Government Finance Act 1988 s 43(5) and (6)'),
  confidence: 'secondary',
  values: [values.ratesCharityRelief],
  ...REVIEW,
})

export const smallReliefRule = rule({
  id: 'ndr.smallBusiness',
  title: 'Relief for small business',
  says:
    'A body that occupies one small property, or others that are very small, pays nothing or less. It has this or ' +
    'the relief of a charity, not both.',
  inForce: { from: '2012-04-01' },
  source: {
    title: 'GOV.UK, small business rate relief',
    url: 'https://www.gov.uk/apply-for-business-rate-relief/small-business-rate-relief',
  },
  confidence: 'secondary',
  values: [values.ratesSmallReliefFullTo, values.ratesSmallReliefEndsAt, values.ratesSmallReliefOtherMost],
  ...REVIEW,
})

export const discretionaryRatesRule = rule({
  id: 'ndr.discretionary',
  title: 'Relief by choice of the council',
  says:
    'A council may forgive the rest of a charity’s bill, and any part of the bill of another body, such as a ' +
    'community interest company or a society, where that is good for its area. It need not.',
  inForce: { from: '2012-04-01' },
  source: {
    title: 'Maidstone Borough Council, discretionary rate relief policy: Local Government Finance Act 1988 s 47',
    url: 'https://maidstone.gov.uk/home/primary-services/council-and-democracy/primary-areas/information-and-data/tier-3-primary-areas/council-performance-reports/tier-3-primary-areas/policies/discretionary-rate-relief-policy',
  },
  confidence: 'secondary',
  ...REVIEW,
})

export const businessRatesRules: readonly Rule[] = [
  multiplierRule,
  charityRatesRule,
  smallReliefRule,
  discretionaryRatesRule,
]

import { sayPounds } from '../../shared/money.ts'
import { dated } from '../dated.ts'
import { policyEngine } from '../source.ts'

const OBR = { source: policyEngine('gov/economic_assumptions'), confidence: 'secondary' } as const

/** Change in consumer prices over a calendar year: outturn, then forecast. */
export const consumerPriceForecast = dated({
  id: 'obr.cpi',
  label: 'Consumer prices, change over the year (Office for Budget Responsibility, March 2026)',
  unit: 'share a year',
  history: [
    { from: '2024-01-01', value: 0.025, ...OBR },
    { from: '2025-01-01', value: 0.034, ...OBR },
    { from: '2026-01-01', value: 0.023, ...OBR },
    { from: '2027-01-01', value: 0.02, ...OBR },
  ],
  knownTo: '2034-12-31',
  reviewBy: '2027-04-06',
  note: 'A forecast, and no law. The model does not read it: a case has its own path of prices.',
})

/** Change in average earnings over a calendar year: outturn, then forecast. */
export const averageEarningsForecast = dated({
  id: 'obr.averageEarnings',
  label: 'Average earnings, change over the year (Office for Budget Responsibility, March 2026)',
  unit: 'share a year',
  history: [
    { from: '2024-01-01', value: 0.051, ...OBR },
    { from: '2025-01-01', value: 0.053, ...OBR },
    { from: '2026-01-01', value: 0.034, ...OBR },
    { from: '2027-01-01', value: 0.024, ...OBR },
    { from: '2028-01-01', value: 0.021, ...OBR },
    { from: '2029-01-01', value: 0.022, ...OBR },
    { from: '2030-01-01', value: 0.024, ...OBR },
  ],
  knownTo: '2030-12-31',
  reviewBy: '2027-04-06',
  note: 'A forecast, and no law. The model does not read it: a case has its own path of pay.',
})

const livingWage = {
  title: 'Living Wage Foundation, real Living Wage rates',
  url: 'https://www.livingwage.org.uk/what-real-living-wage',
}

/** What accredited employers pay at least, outside London, within half a year of the day it is announced. */
export const realLivingWage = dated({
  id: 'nmw.realLivingWage',
  label: 'Real Living Wage, United Kingdom outside London',
  unit: 'pounds an hour',
  history: [
    { from: '2024-10-23', value: 12.6, source: livingWage, confidence: 'memory' },
    { from: '2025-10-22', value: 13.45, source: livingWage, confidence: 'memory' },
  ],
  knownTo: '2026-10-21',
  reviewBy: '2027-04-06',
  note: 'Voluntary, and no law; some councils ask it of those they buy from. The days it began are from memory.',
})

const nationalInsurance = policyEngine('gov/hmrc/national_insurance')

/** Pay that may be given up for a pension in a year with no National Insurance on it. */
export const pensionSacrificeMost = dated<number | null>({
  id: 'nic.pensionSacrificeMost',
  label: 'Pay given up for a pension free of National Insurance',
  unit: 'pounds a year, or no limit',
  say: (pounds) => (pounds === null ? 'no limit' : sayPounds(pounds)),
  history: [
    { from: '2016-04-06', value: null, source: nationalInsurance, confidence: 'secondary' },
    { from: '2029-04-06', value: 2000, source: nationalInsurance, confidence: 'secondary' },
  ],
  knownTo: '2030-04-05',
  reviewBy: '2027-04-06',
})

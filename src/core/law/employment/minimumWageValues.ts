import type { Day } from '../../shared/day.ts'
import { dated } from '../dated.ts'
import { legislation, policyEngine } from '../source.ts'

const parameters = policyEngine('gov/hmrc/minimum_wage')
const from = (day: Day, value: number, source = parameters) =>
  ({ from: day, value, source, confidence: 'secondary' }) as const

/**
 * Hourly minimum for adults at the top rate: from April 2016 the National Living Wage, until then the adult minimum
 * wage. It binds from the first pay period that begins on or after the day.
 */
export const minimumWageTopAdult = dated({
  id: 'nmw.topAdult',
  label: 'Minimum wage, top adult rate',
  unit: 'pounds an hour',
  history: [
    from('2012-10-01', 6.19),
    from('2013-10-01', 6.31),
    from('2014-10-01', 6.5),
    from('2015-10-01', 6.7),
    from('2016-04-01', 7.2),
    from('2017-04-01', 7.5),
    from('2018-04-01', 7.83),
    from('2019-04-01', 8.21),
    from('2020-04-01', 8.72),
    from('2021-04-01', 8.91),
    from('2022-04-01', 9.5),
    from('2023-04-01', 10.42, {
      title: 'Willow Pay, payroll information from April 2024 (which gives the year before)',
      url: 'https://www.willowpay.co.uk/willowpay-news/payroll-information-from-april-2024/',
    }),
    from('2024-04-01', 11.44, legislation('uksi/2024/432', 'SI 2024/432, as cited by PolicyEngine UK')),
    from('2025-04-01', 12.21, legislation('uksi/2025/401', 'SI 2025/401, as cited by PolicyEngine UK')),
    from('2026-04-01', 12.71, {
      title: 'PayFit, payroll rates and thresholds for the 2026-27 tax year',
      url: 'https://support.payfit.com/en/articles/522473-payroll-rates-and-thresholds-for-the-2026-2027-tax-year',
    }),
  ],
  knownTo: '2027-03-31',
  reviewBy: '2027-04-01',
  note: 'The youngest age at the top rate was 21, then 25 from April 2016, 23 from April 2021 and 21 from April 2024.',
})

const table2026 = {
  title: 'Bradgate Business Support, minimum wage rates from 2018 to 2026, after GOV.UK',
  url: 'https://www.bradgatebusinesssupport.co.uk/post/national-minimum-wage-and-national-living-wage-rates',
}
const table2020 = {
  title: 'RJBS, minimum wage rates from April 2016 to April 2020, after GOV.UK',
  url: 'https://www.rjbs.co.uk/2020/03/02/national-minimum-wage-and-national-living-wage/',
}

/** Hourly minimum for people aged 18 to 20. */
export const minimumWage18To20 = dated({
  id: 'nmw.18to20',
  label: 'Minimum wage, aged 18 to 20',
  unit: 'pounds an hour',
  history: [
    from('2016-04-01', 5.3, table2020),
    from('2016-10-01', 5.55, table2020),
    from('2017-04-01', 5.6, table2020),
    from('2018-04-01', 5.9, table2020),
    from('2019-04-01', 6.15, table2020),
    from('2020-04-01', 6.45, table2020),
    from('2021-04-01', 6.56, table2026),
    from('2022-04-01', 6.83, table2026),
    from('2023-04-01', 7.49, table2026),
    from('2024-04-01', 8.6, table2026),
    from('2025-04-01', 10, table2026),
    from('2026-04-01', 10.85, table2026),
  ],
  knownTo: '2027-03-31',
  reviewBy: '2027-04-01',
})

/** Hourly minimum under 18, and for apprentices under 19 or in their first year. Until April 2022 the two differed. */
export const minimumWageUnder18AndApprentice = dated({
  id: 'nmw.under18AndApprentice',
  label: 'Minimum wage, under 18 and apprentices',
  unit: 'pounds an hour',
  history: [
    from('2022-04-01', 4.81, table2026),
    from('2023-04-01', 5.28, table2026),
    from('2024-04-01', 6.4, table2026),
    from('2025-04-01', 7.55, table2026),
    from('2026-04-01', 8, table2026),
  ],
  knownTo: '2027-03-31',
  reviewBy: '2027-04-01',
})

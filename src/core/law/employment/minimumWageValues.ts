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

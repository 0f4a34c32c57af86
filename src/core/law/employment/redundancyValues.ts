import type { Day } from '../../shared/day.ts'
import { dated } from '../dated.ts'

const govUkCalculator = {
  title: 'GOV.UK, Calculate your employee’s statutory redundancy pay: rates file of the calculator',
  url: 'https://github.com/alphagov/smart-answers/blob/main/config/smart_answers/rates/redundancy_pay.yml',
}
const from = (day: Day, value: number) =>
  ({ from: day, value, source: govUkCalculator, confidence: 'secondary' }) as const

/** Most of a week’s pay that counts towards statutory redundancy pay in Great Britain. */
export const weeksPayMost = dated({
  id: 'redundancy.weekPayCap',
  label: 'Week’s pay limit for statutory redundancy',
  unit: 'pounds a week',
  history: [
    from('2014-04-06', 464),
    from('2015-04-06', 475),
    from('2016-04-06', 479),
    from('2017-04-06', 489),
    from('2018-04-06', 508),
    from('2019-04-06', 525),
    from('2020-04-06', 538),
    from('2021-04-06', 544),
    from('2022-04-06', 571),
    from('2023-04-06', 643),
    from('2024-04-06', 700),
    from('2025-04-06', 719),
    from('2026-04-06', 751),
  ],
  knownTo: '2027-04-05',
  reviewBy: '2027-04-06',
})

import type { Day } from '../../shared/day.ts'
import { dated } from '../dated.ts'
import { legislation } from '../source.ts'

const section188 = legislation(
  'ukpga/1992/52/section/188',
  'Trade Union and Labour Relations (Consolidation) Act 1992 s 188',
)
const order2013 = legislation('uksi/2013/763', 'Trade Union and Labour Relations (Amendment) Order 2013 art 3')
const replaced2013 = { ...order2013, title: `${order2013.title}, which names the period it replaces` }
const act2025 = (section: number) =>
  legislation(`ukpga/2025/36/section/${section}`, `Employment Rights Act 2025 s ${section}`)
const KNOWN = { knownTo: '2027-04-05', reviewBy: '2027-04-06' } as const

/** Redundancies at one establishment within ninety days from which representatives are consulted. */
export const collectiveRedundanciesFrom = dated({
  id: 'redundancy.collective.from',
  label: 'Collective redundancies, from how many at one place',
  unit: 'people',
  history: [
    { from: '1999-11-01', value: 20, source: section188, confidence: 'secondary' },
    { from: '2013-04-06', value: 20, source: order2013, confidence: 'verified' },
  ],
  ...KNOWN,
  note: 'The Employment Rights Act 2025 s 29 adds a second threshold across all places of work, not in force yet.',
})

/** Redundancies from which the longer consultation is due. */
export const manyRedundanciesFrom = dated({
  id: 'redundancy.collective.manyFrom',
  label: 'Collective redundancies, from how many the longer time is due',
  unit: 'people',
  history: [
    { from: '1999-11-01', value: 100, source: section188, confidence: 'secondary' },
    { from: '2013-04-06', value: 100, source: order2013, confidence: 'verified' },
  ],
  ...KNOWN,
})

/** Days between the start of consultation and the first dismissal. */
export const collectiveRedundancyDays = dated({
  id: 'redundancy.collective.days',
  label: 'Collective redundancies, days of consultation before the first dismissal',
  unit: 'days',
  history: [{ from: '1999-11-01', value: 30, source: section188, confidence: 'secondary' }],
  ...KNOWN,
})

/** The same where a hundred or more are to go. */
export const manyRedundancyDays = dated({
  id: 'redundancy.collective.manyDays',
  label: 'Collective redundancies of a hundred or more, days of consultation before the first dismissal',
  unit: 'days',
  history: [
    { from: '1999-11-01', value: 90, source: replaced2013, confidence: 'verified' },
    { from: '2013-04-06', value: 45, source: order2013, confidence: 'verified' },
  ],
  ...KNOWN,
  note: 'The day is that of the proposal.',
})

/** Most days' pay a tribunal awards each person where nobody consulted about collective redundancies. */
export const protectiveAwardDaysMost = dated({
  id: 'redundancy.protectiveAwardMaxDays',
  label: 'Protective award, most days’ pay for each person',
  unit: 'days',
  history: [
    {
      from: '1999-11-01',
      value: 90,
      source: { ...act2025(30), title: 'Employment Rights Act 2025 s 30, which names the period it replaces' },
      confidence: 'secondary',
    },
    { from: '2026-04-06', value: 180, source: act2025(30), confidence: 'verified' },
  ],
  ...KNOWN,
  note: 'Which dismissals around 6 April 2026 get the longer period is set by rules that were not read.',
})

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

/** Months of service after which a dismissal can be unfair for want of a fair reason or procedure. */
export const unfairDismissalMonths = dated({
  id: 'unfairDismissal.serviceMonths',
  label: 'Unfair dismissal, months of service needed',
  unit: 'months',
  history: [
    {
      from: '2012-04-06',
      value: 24,
      source: legislation('uksi/2012/989', 'Unfair Dismissal (Variation of Qualifying Period) Order 2012 art 3'),
      confidence: 'verified',
    },
    {
      from: '2027-01-01',
      value: 6,
      source: {
        title: 'Forbes Solicitors on SI 2026/559, which brings the Employment Rights Act 2025 s 25 into force',
        url:
          'https://www.forbessolicitors.co.uk/articles/employment-rights-act-2025-commencement-regulations-' +
          'confirm-january-2027-start-date-for-unfair-dismissal-changes',
      },
      confidence: 'secondary',
    },
  ],
  knownTo: '2027-04-05',
  reviewBy: '2027-04-06',
  note:
    'The day is that on which employment ends. Whoever began before 6 April 2012 needed one year. ' +
    'A dismissal because of a transfer needs this service too.',
})

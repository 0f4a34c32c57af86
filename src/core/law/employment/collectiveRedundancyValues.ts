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

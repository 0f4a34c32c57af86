import { type Day, sayWeekday } from '../../shared/day.ts'
import { daysBefore } from '../clock/clock.ts'
import { dated } from '../dated.ts'
import type { LawOn } from '../lawOn.ts'
import { finding, isInForce, rule, type Finding } from '../rule.ts'
import { legislation } from '../source.ts'

const section = (number: string) =>
  legislation(
    `ukpga/1992/52/section/${number}`,
    `Trade Union and Labour Relations (Consolidation) Act 1992 s ${number}`,
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
    { from: '1999-11-01', value: 20, source: section('188'), confidence: 'secondary' },
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
    { from: '1999-11-01', value: 100, source: section('188'), confidence: 'secondary' },
    { from: '2013-04-06', value: 100, source: order2013, confidence: 'verified' },
  ],
  ...KNOWN,
})

/** Days between the start of consultation and the first dismissal. */
export const collectiveRedundancyDays = dated({
  id: 'redundancy.collective.days',
  label: 'Collective redundancies, days of consultation before the first dismissal',
  unit: 'days',
  history: [{ from: '1999-11-01', value: 30, source: section('188'), confidence: 'secondary' }],
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

const STANDING = { confidence: 'secondary', reviewBy: '2027-04-06' } as const

const consultation = rule({
  id: 'redundancy.collective',
  title: 'Consultation begins in time',
  says:
    'An employer that plans twenty or more redundancies at one place within ninety days consults representatives ' +
    'first. It begins thirty days before the first dismissal, or forty-five days for a hundred or more.',
  inForce: { from: '1999-11-01' },
  source: section('188'),
  values: [collectiveRedundanciesFrom, manyRedundanciesFrom, collectiveRedundancyDays, manyRedundancyDays],
  ...STANDING,
})

const early = rule({
  id: 'redundancy.collective.beforeTransfer',
  title: 'The new employer may begin before the transfer',
  says:
    'Where redundancies are planned after a transfer, the new employer may consult the people who will come, before ' +
    'they come. It asks the old employer, who agrees, and gives it written notice.',
  inForce: { from: '2014-01-31' },
  source: section('198A'),
  confidence: 'verified',
  reviewBy: '2027-04-06',
})

const award = rule({
  id: 'redundancy.protectiveAward',
  title: 'Protective award',
  says: 'Where an employer did not consult, a tribunal can award each person pay for a protected period.',
  inForce: { from: '1999-11-01' },
  source: section('189'),
  values: [protectiveAwardDaysMost],
  ...STANDING,
})

/** Redundancies planned at one establishment within ninety days. */
export interface PlannedRedundancies {
  readonly people: number
  readonly firstDismissal: Day
}

/** Days of consultation due before the first dismissal; 0 below the threshold. The law is that of `on`. */
export function consultationDays(people: number, on: LawOn): number {
  if (people < on.value(collectiveRedundanciesFrom)) return 0
  return on.value(people < on.value(manyRedundanciesFrom) ? collectiveRedundancyDays : manyRedundancyDays)
}

/** The last day on which consultation can begin; null where none is due. */
export function consultationStart(planned: PlannedRedundancies, on: LawOn): Day | null {
  const days = consultationDays(planned.people, on)
  return days === 0 ? null : daysBefore(planned.firstDismissal, days)
}

/**
 * The most a tribunal can award where nobody consulted: a week's pay, uncapped, for each week of the protected period.
 *
 * Units:  pounds.
 * Source: Trade Union and Labour Relations (Consolidation) Act 1992 ss 189 and 190.
 */
export const protectiveAwardPounds = (people: number, weeklyPayPounds: number, on: LawOn): number =>
  (people * weeklyPayPounds * on.value(protectiveAwardDaysMost)) / 7

/** Whether there is time, on the day asked for, to consult about redundancies under the law of the first dismissal. */
export function collectiveRedundancyFindings(planned: PlannedRedundancies, asked: Day, on: LawOn): readonly Finding[] {
  const start = consultationStart(planned, on)
  if (start === null) return []
  const days = consultationDays(planned.people, on)
  return [
    finding(
      consultation,
      asked <= start,
      `${planned.people} people and ${days} days before ${sayWeekday(planned.firstDismissal)}: it begins by ` +
        sayWeekday(start),
    ),
  ]
}

/** Whether the new employer may consult before the transfer, under the law of a day. */
export const mayConsultEarly = (day: Day): boolean => isInForce(early, day)

export const collectiveRedundancyRules = [consultation, early, award]

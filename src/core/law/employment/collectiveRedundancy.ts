import { sayWeekday, type Day } from '../../shared/day.ts'
import { daysBefore } from '../clock/clock.ts'
import type { LawOn } from '../lawOn.ts'
import { finding, isInForce, rule, type Finding } from '../rule.ts'
import { legislation } from '../source.ts'
import {
  collectiveRedundanciesFrom,
  collectiveRedundancyDays,
  manyRedundanciesFrom,
  manyRedundancyDays,
  protectiveAwardDaysMost,
} from './dismissalValues.ts'

const STANDING = { confidence: 'secondary', reviewBy: '2027-04-06' } as const
const section = (number: string) =>
  legislation(
    `ukpga/1992/52/section/${number}`,
    `Trade Union and Labour Relations (Consolidation) Act 1992 s ${number}`,
  )

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

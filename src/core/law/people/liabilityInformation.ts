import { addDays, daysBetween, sayWeekday, type Day } from '../../shared/day.ts'
import { daysBefore } from '../clock/clock.ts'
import type { LawOn } from '../lawOn.ts'
import { finding, rule, type Finding } from '../rule.ts'
import { tupe } from './sources.ts'
import { liabilityInformationAgeDays, liabilityInformationDays, liabilityInformationLeast } from './values.ts'

const liabilityInformation = rule({
  id: 'tupe.liabilityInformation',
  title: 'Employee liability information is given in time',
  says:
    'The old employer tells the new one in writing who comes, how old each is, their main terms, discipline and ' +
    'grievances and claims of two years, and the collective agreements. It says later what changed.',
  inForce: { from: '2006-04-20' },
  source: tupe('11'),
  values: [liabilityInformationDays, liabilityInformationAgeDays, liabilityInformationLeast],
  confidence: 'verified',
  reviewBy: '2027-04-06',
})

/** By when the old employer tells the new one who comes, and how old the facts may be then. */
export interface InformationDays {
  readonly due: Day
  /** First day as of which its facts may stand when it is given on the last. */
  readonly factsFrom: Day
}

/** Undefined where there was no such duty yet. `on` is the law of the day of the transfer, here and below. */
export function informationDays(transfer: Day, on: LawOn): InformationDays | undefined {
  const days = on.find(liabilityInformationDays)
  const age = on.find(liabilityInformationAgeDays)
  if (days === undefined || age === undefined) return undefined
  const due = daysBefore(transfer, days)
  return { due, factsFrom: addDays(due, -age) }
}

/** The least award where the new employer was told about nobody: pounds. Undefined where there was no such duty yet. */
export function informationFloorPounds(people: number, on: LawOn): number | undefined {
  const each = on.find(liabilityInformationLeast)
  return each === undefined ? undefined : each * people
}

/** Whether there is time left on the day asked for; nothing where there was no such duty yet. */
export function informationFindings(transfer: Day, asked: Day, on: LawOn): readonly Finding[] {
  const days = informationDays(transfer, on)
  return days === undefined ? [] : [finding(liabilityInformation, asked <= days.due, dueBecause(asked, days.due))]
}

function dueBecause(asked: Day, due: Day): string {
  const left = daysBetween(asked, due)
  if (left < 0) return `it was due by ${sayWeekday(due)}, ${-left} days ago`
  return `it is due by ${sayWeekday(due)}, ${left === 0 ? 'which is today' : `with ${left} days left`}`
}

export const liabilityInformationRules = [liabilityInformation]

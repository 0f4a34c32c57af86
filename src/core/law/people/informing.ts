import { addDays, daysBetween, sayWeekday, type Day } from '../../shared/day.ts'
import { daysBefore, monthsBeginningWith } from '../clock/clock.ts'
import type { LawOn } from '../lawOn.ts'
import { finding, rule, type Finding } from '../rule.ts'
import { byTupe, tupe } from './sources.ts'
import {
  claimMonths,
  consultationWeeksMost,
  liabilityInformationAgeDays,
  liabilityInformationDays,
  liabilityInformationLeast,
} from './values.ts'

const inform = rule({
  id: 'tupe.inform',
  title: 'Representatives are informed in writing',
  says:
    'Each employer tells the representatives in writing that the transfer will take place, when, and why; what it ' +
    'means for people; and what measures it will take, or that it will take none. It does so long enough before to ' +
    'consult. No number of days is set.',
  ...byTupe('13'),
})

const agency = rule({
  id: 'tupe.inform.agencyWorkers',
  title: 'Agency workers are counted',
  says: 'The information also says how many agency workers there are, where they work and what they do.',
  inForce: { from: '2011-10-01' },
  source: tupe('13'),
  confidence: 'secondary',
  reviewBy: '2027-04-06',
  note: 'The words were read; the day they began was not.',
})

const measures = rule({
  id: 'tupe.measures',
  title: 'The new employer says what it will change',
  says: 'The new employer tells the old one what measures it plans, early enough for the old one to pass that on.',
  ...byTupe('13'),
})

const consult = rule({
  id: 'tupe.consult',
  title: 'Measures are consulted on',
  says:
    'An employer that plans measures for its people consults their representatives to seek agreement. It considers ' +
    'what they say, replies, and gives reasons where it says no. Without measures there is nothing to consult on.',
  ...byTupe('13'),
})

/** What is planned for the transfer, as far as known. */
interface InformingFacts {
  readonly transfer: Day
  /** The day for which it is asked whether there is time left. */
  readonly asked: Day
  /** The day on which people are to be told. */
  readonly informing: Day
  readonly hasMeasures: boolean | null
}

/** Whether people can still be told and consulted as planned. */
export function informingFindings(facts: InformingFacts): readonly Finding[] {
  const lead = daysBetween(facts.informing, facts.transfer)
  const isAhead = facts.asked <= facts.informing
  const told = `people are to be told on ${sayWeekday(facts.informing)}, ${lead} days before the transfer`
  const hasTime = facts.hasMeasures === false ? true : facts.hasMeasures === null ? null : isAhead
  return [
    finding(inform, isAhead, isAhead ? told : `${told}; that day has passed`),
    finding(consult, hasTime, consulted(facts)),
  ]
}

function consulted({ hasMeasures, informing }: InformingFacts): string {
  if (hasMeasures === null) return 'nobody has said whether measures are planned'
  if (!hasMeasures) return 'no measures are planned, so there is nothing to consult on'
  return `measures are planned, so consultation follows from ${sayWeekday(informing)}`
}

export const informingRules = [inform, agency, measures, consult]

const compensation = rule({
  id: 'tupe.compensation',
  title: 'Weeks of pay where nobody informed or consulted',
  says:
    'A tribunal can award each affected employee some weeks’ pay, without a cap on the pay. Old and new employer ' +
    'both answer for it. A new employer that did not tell its measures can be made to pay alone.',
  ...byTupe('15'),
  values: [consultationWeeksMost],
})

const claims = rule({
  id: 'tupe.claims',
  title: 'Claims come within months',
  says: 'A claim about information or consultation comes to the tribunal within some months of the transfer.',
  ...byTupe('15'),
  values: [claimMonths],
})

/** The last day of the time for claims after a transfer. `on` is the law of that day, here and below. */
export const claimsEnd = (transfer: Day, on: LawOn): Day => monthsBeginningWith(transfer, on.value(claimMonths))

/** The most that failing to inform or consult can cost both employers together: pounds. */
export const consultationExposurePounds = (people: number, weeklyPayPounds: number, on: LawOn): number =>
  on.value(consultationWeeksMost) * people * weeklyPayPounds

export const claimRules = [compensation, claims]

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

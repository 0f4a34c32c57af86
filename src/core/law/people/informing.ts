import { sayWeekday, daysBetween, addDays, type Day } from '../../shared/day.ts'
import { daysBefore } from '../clock/clock.ts'
import { monthsBeginningWith } from '../clock/months.ts'
import type { LawOn } from '../lawOn.ts'
import { finding, rule, type Finding } from '../rule.ts'
import { tupe } from './sources.ts'
import {
  claimMonths,
  consultationWeeksMost,
  liabilityInformationAgeDays,
  liabilityInformationDays,
  liabilityInformationLeast,
} from './values.ts'

const READ = { inForce: { from: '2006-04-06' }, confidence: 'verified', reviewBy: '2027-04-06' } as const

const inform = rule({
  id: 'tupe.inform',
  title: 'Representatives are informed in writing',
  says:
    'Each employer tells the representatives in writing that the transfer will take place, when, and why; what it ' +
    'means for people; and what measures it will take, or that it will take none. It does so long enough before to ' +
    'consult. No number of days is set.',
  source: tupe('13'),
  ...READ,
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
  source: tupe('13'),
  ...READ,
})

const consult = rule({
  id: 'tupe.consult',
  title: 'Measures are consulted on',
  says:
    'An employer that plans measures for its people consults their representatives to seek agreement. It considers ' +
    'what they say, replies, and gives reasons where it says no. Without measures there is nothing to consult on.',
  source: tupe('13'),
  ...READ,
})

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

const compensation = rule({
  id: 'tupe.compensation',
  title: 'Weeks of pay where nobody informed or consulted',
  says:
    'A tribunal can award each affected employee some weeks’ pay, without a cap on the pay. Old and new employer ' +
    'both answer for it. A new employer that did not tell its measures can be made to pay alone.',
  source: tupe('15'),
  values: [consultationWeeksMost],
  ...READ,
})

const claims = rule({
  id: 'tupe.claims',
  title: 'Claims come within months',
  says: 'A claim about information or consultation comes to the tribunal within some months of the transfer.',
  source: tupe('15'),
  values: [claimMonths],
  ...READ,
})

/** The days on which things are due around a transfer, reckoned by the law of that day. */
export interface TransferDays {
  /** Last day for the employee liability information; null where no such duty was law yet. */
  readonly liabilityInformation: Day | null
  /** First day as of which its facts may stand when it is given on the last. */
  readonly liabilityFacts: Day | null
  /** Last day of the time for claims. */
  readonly claims: Day
}

export function transferDays(transfer: Day, on: LawOn): TransferDays {
  const days = on.find(liabilityInformationDays)
  const age = on.find(liabilityInformationAgeDays)
  const due = days === undefined ? null : daysBefore(transfer, days)
  return {
    liabilityInformation: due,
    liabilityFacts: due === null || age === undefined ? null : addDays(due, -age),
    claims: monthsBeginningWith(transfer, on.value(claimMonths)),
  }
}

/** The most that failing to inform or consult can cost both employers together: pounds. */
export const consultationExposurePounds = (people: number, weeklyPayPounds: number, on: LawOn): number =>
  on.value(consultationWeeksMost) * people * weeklyPayPounds

/** The least award where the new employer was told about nobody: pounds; null where no such duty was law yet. */
export function liabilityInformationFloorPounds(people: number, on: LawOn): number | null {
  const each = on.find(liabilityInformationLeast)
  return each === undefined ? null : each * people
}

/** What is planned for the transfer, as far as known. */
export interface InformingFacts {
  readonly transfer: Day
  /** The day for which it is asked whether there is time left. */
  readonly asked: Day
  /** The day on which people are to be told. */
  readonly informing: Day
  readonly hasMeasures: boolean | null
}

/** Whether each duty can still be kept in time. `on` is the law of the day of the transfer. */
export function informingFindings(facts: InformingFacts, on: LawOn): readonly Finding[] {
  const { liabilityInformation: due } = transferDays(facts.transfer, on)
  const lead = daysBetween(facts.informing, facts.transfer)
  const isAhead = facts.asked <= facts.informing
  const told = `people are to be told on ${sayWeekday(facts.informing)}, ${lead} days before the transfer`
  const findings = [finding(inform, isAhead, isAhead ? told : `${told}; that day has passed`)]
  findings.push(
    finding(
      consult,
      facts.hasMeasures === false ? true : facts.hasMeasures === null ? null : isAhead,
      consulted(facts),
    ),
  )
  if (due !== null) findings.push(finding(liabilityInformation, facts.asked <= due, dueBecause(facts.asked, due)))
  return findings
}

function consulted({ hasMeasures, informing }: InformingFacts): string {
  if (hasMeasures === null) return 'nobody has said whether measures are planned'
  if (!hasMeasures) return 'no measures are planned, so there is nothing to consult on'
  return `measures are planned, so consultation follows from ${sayWeekday(informing)}`
}

function dueBecause(asked: Day, due: Day): string {
  const left = daysBetween(asked, due)
  if (left < 0) return `it was due by ${sayWeekday(due)}, ${-left} days ago`
  return `it is due by ${sayWeekday(due)}, ${left === 0 ? 'which is today' : `with ${left} days left`}`
}

export const informingRules = [inform, agency, measures, consult, liabilityInformation, compensation, claims]

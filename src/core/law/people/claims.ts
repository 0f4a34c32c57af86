import type { Day } from '../../shared/day.ts'
import { monthsBeginningWith } from '../clock/clock.ts'
import type { LawOn } from '../lawOn.ts'
import { rule } from '../rule.ts'
import { tupe } from './sources.ts'
import { claimMonths, consultationWeeksMost } from './values.ts'

const READ = { inForce: { from: '2006-04-06' }, confidence: 'verified', reviewBy: '2027-04-06' } as const

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

/** The last day of the time for claims after a transfer. `on` is the law of that day, here and below. */
export const claimsEnd = (transfer: Day, on: LawOn): Day => monthsBeginningWith(transfer, on.value(claimMonths))

/** The most that failing to inform or consult can cost both employers together: pounds. */
export const consultationExposurePounds = (people: number, weeklyPayPounds: number, on: LawOn): number =>
  on.value(consultationWeeksMost) * people * weeklyPayPounds

export const claimRules = [compensation, claims]

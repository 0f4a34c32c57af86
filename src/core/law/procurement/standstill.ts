import { addDays, sayDay, sayWeekday, type Day } from '../../shared/day.ts'
import type { Step } from '../advice/advice.ts'
import { bankHolidaysAnywhere } from '../clock/bankHolidays.ts'
import { daysAfter, workingDayFrom, workingDaysBeginningWith } from '../clock/clock.ts'
import type { LawOn } from '../lawOn.ts'
import { rule, type Rule } from '../rule.ts'
import { legislation } from '../source.ts'
import { standstillDays, standstillWorkingDays } from './noticeValues.ts'
import { ACT_2023_FROM, regimeOn, REGULATIONS_2015_FROM } from './purchase.ts'

const READ = { confidence: 'verified', reviewBy: '2027-04-06' } as const

const mandatory = rule({
  id: 'procurement.standstill.mandatory',
  title: 'Eight working days before the contract',
  says:
    'No contract is made before eight working days are over, of which the first is the day of the contract award ' +
    'notice. A day that is a bank holiday in any part of the United Kingdom does not count.',
  inForce: { from: ACT_2023_FROM },
  source: legislation('ukpga/2023/54/section/51', 'Procurement Act 2023 s 51 and s 123'),
  values: [standstillWorkingDays],
  ...READ,
})

const voluntary = rule({
  id: 'procurement.standstill.voluntary',
  title: 'No standstill for light touch, unless the buyer gives one',
  says:
    'A light touch contract needs no standstill, nor does one under a framework or in an extreme emergency. A buyer ' +
    'that gives one in the award notice keeps to it, and gives at least eight working days.',
  inForce: { from: ACT_2023_FROM },
  source: mandatory.source,
  values: [standstillWorkingDays],
  ...READ,
})

const days2015 = rule({
  id: 'procurement.standstill.days2015',
  title: 'Ten days after the decision is sent',
  says:
    'No contract is made until midnight at the end of the tenth day after the decision was sent to those who had ' +
    'tendered. A period that would end on a day that is no working day ends on the next. It held for social and ' +
    'health services too, but not where nobody else had tendered or no notice was needed.',
  inForce: { from: REGULATIONS_2015_FROM, to: '2025-02-23' },
  source: legislation('uksi/2015/102/regulation/87', 'Public Contracts Regulations 2015 regs 2, 86 and 87'),
  values: [standstillDays],
  ...READ,
})

const partB = rule({
  id: 'procurement.standstill.partB',
  title: 'No standstill for Part B services',
  says:
    'Social, health, education and leisure services were Part B services, to which the standstill did not apply. ' +
    'Other contracts had one of ten days.',
  inForce: { from: '2006-01-31', to: '2015-02-25' },
  source: legislation('uksi/2006/5/regulation/5', 'Public Contracts Regulations 2006 reg 5(2)'),
  values: [standstillDays],
  ...READ,
})

/** What decides the standstill of a contract. */
export interface StandstillFacts {
  /** Light touch by the Act; a social or other specific service in 2015; a Part B service before. */
  readonly lightTouch: boolean
  /** Whether the contract can be made without asking anybody else, so that nobody is kept waiting. */
  readonly nobodyElse: boolean
}

/** The standstill of a contract: its last day, whether the law asks for it, and the rule. */
export interface Standstill {
  /** `null` where no length is known. */
  readonly lastDay: Day | null
  readonly isMandatory: boolean
  readonly of: Rule
}

/**
 * The standstill that begins with a notice, by the law of the day. Where none is mandatory, `lastDay` is that of the
 * shortest one that a buyer may give, if the law says how short.
 */
export function standstillFrom(notice: Day, { lightTouch, nobodyElse }: StandstillFacts, on: LawOn): Standstill {
  const regime = regimeOn(on.day)
  if (regime === 'act2023') {
    const lastDay = workingDaysBeginningWith(notice, on.value(standstillWorkingDays), bankHolidaysAnywhere)
    return { lastDay, isMandatory: !lightTouch, of: lightTouch ? voluntary : mandatory }
  }
  const days = on.find(standstillDays)
  const lastDay = days === undefined ? null : workingDayFrom(daysAfter(notice, days))
  if (regime === 'regulations2015') return { lastDay, isMandatory: !nobodyElse, of: days2015 }
  return { lastDay, isMandatory: !lightTouch && !nobodyElse, of: partB }
}

/** The standstill as a step of a plan. */
export function standstillStep(notice: Day, facts: StandstillFacts, on: LawOn): Step {
  const { lastDay, isMandatory, of } = standstillFrom(notice, facts, on)
  const source = of.source
  if (!isMandatory)
    return {
      day: null,
      title: 'No standstill is needed',
      says:
        of === voluntary && lastDay !== null
          ? `A buyer that gives one all the same gives it to ${sayWeekday(lastDay)} at least.`
          : 'The contract can be made as soon as it is awarded.',
      source,
    }
  return {
    day: lastDay,
    title: 'Last day of the standstill',
    says:
      lastDay === null
        ? 'How long it was is not known for that day.'
        : `The contract can be made from ${sayDay(addDays(lastDay, 1))}. Until then others can go to court.`,
    consequence: 'A court can set a contract aside that was made during the standstill.',
    source,
  }
}

export const standstillRules: readonly Rule[] = [mandatory, voluntary, days2015, partB]

import type { Day } from '../../shared/day.ts'
import type { Step } from '../advice/advice.ts'
import { daysAfter } from '../clock/clock.ts'
import type { LawOn } from '../lawOn.ts'
import { rule, type Rule } from '../rule.ts'
import { legislation } from '../source.ts'
import {
  noNoticeStep,
  noticesAfterRules,
  noticesBeforeRules,
  stepsAfterContract,
  stepsBeforeContract,
} from './noticesOfAct.ts'
import { earlierAwardNoticeDays, type NoticePlan } from './noticeValues.ts'
import { regimeOn, REGULATIONS_2015_FROM } from './purchase.ts'
import { standstillStep } from './standstill.ts'

const contract2015 = rule({
  id: 'procurement.notices.contract2015',
  title: 'Contract notice',
  says:
    'Social and other specific services above their threshold were announced by a contract notice, or by a prior ' +
    'information notice that stayed open, unless the contract could be negotiated without one.',
  inForce: { from: REGULATIONS_2015_FROM, to: '2025-02-23' },
  source: legislation('uksi/2015/102/regulation/75', 'Public Contracts Regulations 2015 regs 49 and 75'),
  confidence: 'verified',
  reviewBy: '2027-04-06',
})

const contract2006 = rule({
  id: 'procurement.notices.contract2006',
  title: 'Contract notice',
  says: 'A contract for other than Part B services was announced by a contract notice.',
  inForce: { from: '2006-01-31', to: '2015-02-25' },
  source: legislation('uksi/2006/5', 'Public Contracts Regulations 2006 regs 15 to 18'),
  confidence: 'memory',
  reviewBy: '2027-04-06',
})

const award2015 = rule({
  id: 'procurement.notices.award2015',
  title: 'Contract award notice',
  says: 'After the award a notice said to whom it had gone. For social services those of a quarter could be grouped.',
  inForce: { from: REGULATIONS_2015_FROM, to: '2025-02-23' },
  source: legislation('uksi/2015/102/regulation/50', 'Public Contracts Regulations 2015 regs 50 and 75'),
  confidence: 'memory',
  reviewBy: '2027-04-06',
  values: [earlierAwardNoticeDays],
  note: 'Regulation 75 was read; the 30 days of regulation 50 are from memory.',
})

const award2006 = rule({
  id: 'procurement.notices.award2006',
  title: 'Contract award notice',
  says:
    'For Part B services no notice went before the award, though a contract that might interest a bidder from ' +
    'another member state was to be advertised in some way. A notice after the award told to whom it had gone.',
  inForce: { from: '2006-01-31', to: '2015-02-25' },
  source: legislation('uksi/2006/5/regulation/31', 'Public Contracts Regulations 2006 regs 5(2) and 31'),
  confidence: 'memory',
  reviewBy: '2027-04-06',
  values: [earlierAwardNoticeDays],
  note: 'That regulation 31 held for Part B services was read; its 48 days are from memory.',
})

/** The notices of a contract under the Regulations of 2015 or of 2006, in order. */
function earlierNoticeSteps(plan: NoticePlan, on: LawOn): readonly Step[] {
  const is2015 = regimeOn(on.day) === 'regulations2015'
  const { award, lightTouch, tenderNotice, awardNotice, contract } = plan
  const isAnnounced = award === 'competition' && (is2015 || !lightTouch)
  const of = is2015 ? award2015 : award2006
  const days = on.value(earlierAwardNoticeDays)
  const facts = { lightTouch, nobodyElse: award !== 'competition' }
  return [
    ...(isAnnounced ? [noticeOn(is2015 ? contract2015 : contract2006, tenderNotice)] : []),
    ...(awardNotice === null ? [] : [standstillStep(awardNotice, facts, on)]),
    {
      day: contract === null ? null : daysAfter(contract, days),
      title: of.title,
      says: `Within ${days} days of the award.`,
      source: of.source,
    },
  ]
}

const noticeOn = ({ title, source }: Rule, day: Day | null): Step => ({
  day,
  title,
  says: 'It invites tenders, or requests to take part.',
  source,
})

const earlierNoticeRules: readonly Rule[] = [contract2015, contract2006, award2015, award2006]

/** The notices of a contract, in order, by the law of the day. An exempt contract needs none of them. */
export function noticeSteps(plan: NoticePlan, on: LawOn): readonly Step[] {
  if (regimeOn(on.day) !== 'act2023') return earlierNoticeSteps(plan, on)
  if (plan.award === 'userChoice') return [noNoticeStep]
  return [...stepsBeforeContract(plan, on), ...stepsAfterContract(plan, on)]
}

export const noticeRules: readonly Rule[] = [...noticesBeforeRules, ...noticesAfterRules, ...earlierNoticeRules]

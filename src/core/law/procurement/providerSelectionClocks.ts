import { addDays, sayDay, sayWeekday, type Day } from '../../shared/day.ts'
import type { Step } from '../advice/advice.ts'
import { daysAfter, workingDaysAfter } from '../clock/clock.ts'
import type { LawOn } from '../lawOn.ts'
import { rule } from '../rule.ts'
import {
  answeredWorkingDays,
  awardNoticeDays,
  bySelectionRegulation,
  identifyingDays,
  objectionWorkingDays,
  type SelectionProcess,
} from './providerSelectionValues.ts'

/** The days of one award. `null` for what is not planned yet. */
export interface SelectionPlan {
  readonly process: SelectionProcess
  /** Most Suitable Provider: the notice that this process is to be followed. */
  readonly intention: Day | null
  /** The notice that a contract is to be awarded, and to whom. */
  readonly award: Day | null
  /** When the last answer to objections was given; `null` when nobody has objected. */
  readonly answered: Day | null
  /** The award itself. */
  readonly contract: Day | null
}

const identifying = rule({
  id: 'procurement.providerSelection.identifying',
  title: 'Fourteen days for others to come forward',
  says:
    'In the Most Suitable Provider Process the authority gives notice first. It does not finish looking for ' +
    'providers before the day that is 14 days after the notice.',
  ...bySelectionRegulation(10),
  values: [identifyingDays],
})

const standstill = rule({
  id: 'procurement.providerSelection.standstill',
  title: 'A standstill before the contract',
  says:
    'Except in processes A and B, the authority gives notice of what it will award. The standstill begins on the day ' +
    'after. A provider may object until midnight at the end of the eighth working day after the standstill began. ' +
    'Without an objection the standstill ends then.',
  ...bySelectionRegulation(12),
  values: [objectionWorkingDays],
})

const answer = rule({
  id: 'procurement.providerSelection.answer',
  title: 'Five working days after the answer',
  says:
    'After an objection the authority reviews its decision and says what it has decided, with reasons. The ' +
    'standstill lasts until at least five working days have gone by since then.',
  ...bySelectionRegulation(12),
  values: [answeredWorkingDays],
})

const published = rule({
  id: 'procurement.providerSelection.published',
  title: 'The award is published',
  says: 'Every award is published within 30 days.',
  ...bySelectionRegulation(10),
  values: [awardNoticeDays],
})

/** First day on which the search for the most suitable provider may be over. */
export const identifiedFrom = (intention: Day, on: LawOn): Day => daysAfter(intention, on.value(identifyingDays))

/** Last day of the standstill when nobody objects, which is also the last day for an objection. */
export const selectionStandstillEnds = (award: Day, on: LawOn): Day =>
  workingDaysAfter(addDays(award, 1), on.value(objectionWorkingDays))

/** First day on which the standstill can end once objections are answered; never before the last day for them. */
export function answeredStandstillEnds(award: Day, answered: Day, on: LawOn): Day {
  const unanswered = selectionStandstillEnds(award, on)
  const since = workingDaysAfter(answered, on.value(answeredWorkingDays))
  return since > unanswered ? since : unanswered
}

/** The steps of an award by the regime, as far as they are planned, in order. */
export function selectionSteps(plan: SelectionPlan, on: LawOn): readonly Step[] {
  const { process, intention, award, contract } = plan
  const isDirect = process === 'directA' || process === 'directB'
  const steps = [
    ...(process === 'mostSuitable' && intention !== null ? searchSteps(intention, on) : []),
    ...(isDirect || award === null ? [] : standstillSteps(award, plan.answered, on)),
    ...(contract === null ? [] : contractSteps(contract, on)),
  ]
  return steps.toSorted((one, other) => (one.day < other.day ? -1 : one.day > other.day ? 1 : 0))
}

/** A step whose day the regulations give. */
type DatedStep = Step & { readonly day: Day }

const searchSteps = (intention: Day, on: LawOn): readonly DatedStep[] => [
  {
    day: intention,
    title: 'Notice of intention to follow the Most Suitable Provider Process',
    says: 'Published, so that other providers can come forward.',
    source: identifying.source,
  },
  {
    day: identifiedFrom(intention, on),
    title: 'First day on which the search may be over',
    says: `${on.value(identifyingDays)} days after the notice. Then the authority weighs the providers it has found.`,
    consequence: 'A choice made sooner breaks the process, and a provider can object to it.',
    source: identifying.source,
  },
]

function standstillSteps(award: Day, answered: Day | null, on: LawOn): readonly DatedStep[] {
  const ends = selectionStandstillEnds(award, on)
  const last = answered === null ? ends : answeredStandstillEnds(award, answered, on)
  return [
    {
      day: award,
      title: 'Notice of intention to make an award',
      says: `Says who is to get the contract. The standstill begins on ${sayWeekday(addDays(award, 1))}.`,
      source: standstill.source,
    },
    {
      day: ends,
      title: 'Last day to object',
      says: `Until midnight. ${on.value(objectionWorkingDays)} working days after the day it began.`,
      consequence: 'Who has not objected by then cannot hold the contract up under the regime.',
      source: standstill.source,
    },
    ...(answered === null
      ? []
      : [
          {
            day: answered,
            title: 'The authority says what came of the objection',
            says: 'In writing, with reasons, to those who objected and to whoever is to get the contract.',
            source: answer.source,
          },
        ]),
    {
      day: last,
      title: 'Last day of the standstill',
      says:
        answered === null
          ? `If nobody objects. The contract can be made from ${sayDay(addDays(last, 1))}.`
          : `At the earliest, ${on.value(answeredWorkingDays)} working days after the answer.`,
      consequence: 'A contract made during the standstill breaks the regulations.',
      source: answered === null ? standstill.source : answer.source,
    },
  ]
}

const contractSteps = (contract: Day, on: LawOn): readonly DatedStep[] => [
  {
    day: contract,
    title: 'The contract is awarded',
    says: 'The authority keeps a record of how and why it decided.',
    source: published.source,
  },
  {
    day: daysAfter(contract, on.value(awardNoticeDays)),
    title: 'Last day to publish the award',
    says: `Within ${on.value(awardNoticeDays)} days.`,
    source: published.source,
  },
]

export const selectionClockRules = [identifying, standstill, answer, published]

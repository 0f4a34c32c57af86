import { addDays, addMonthsToDay, type Day } from '../../shared/day.ts'
import { sayPounds, sayShare } from '../../shared/money.ts'
import type { Step } from '../advice/advice.ts'
import { daysBeginningWith } from '../clock/clock.ts'
import type { LawOn } from '../lawOn.ts'
import { rule, type Rule } from '../rule.ts'
import { bySection, titleOf, type NoticePlan } from './noticePlan.ts'
import {
  changeNoticeAbove,
  copyDays,
  detailsDays,
  indicatorsAbove,
  performanceMonths,
  publishedContractAbove,
  terminationDays,
} from './noticeValues.ts'

const details = rule({
  id: 'procurement.notices.details',
  title: 'Contract details notice',
  says: 'After the contract is made its details are published; light touch has longer for it.',
  ...bySection(53),
  values: [detailsDays.most, detailsDays.lightTouch],
})
const copy = rule({
  id: 'procurement.notices.copy',
  title: 'Copy of a large contract',
  says: 'A large contract is itself published; light touch has longer for it.',
  ...bySection(53),
  values: [publishedContractAbove, copyDays.most, copyDays.lightTouch],
})
const performance = rule({
  id: 'procurement.notices.performance',
  title: 'Contract performance notice',
  says: 'Where indicators were set, performance against them is assessed and published at least once a year.',
  ...bySection(71),
  inForce: { from: '2026-01-01' },
  values: [performanceMonths],
  note: 'Its first day is that of SI 2025/1316, read at second hand.',
})
const change = rule({
  id: 'procurement.notices.change',
  title: 'Contract change notice',
  says:
    'Before a change of more than a tenth in value or term, the buyer publishes a notice. A light touch contract ' +
    'may be changed freely and without one.',
  ...bySection(75),
  values: [changeNoticeAbove],
})
const termination = rule({
  id: 'procurement.notices.termination',
  title: 'Contract termination notice',
  says: 'When a contract ends, in whatever way, that is published.',
  ...bySection(80),
  values: [terminationDays],
})

/** What is published once the contract is made. */
export function stepsAfterContract(plan: NoticePlan, on: LawOn): readonly Step[] {
  const { lightTouch, contract, ends, estimatedPounds } = plan
  const kind = lightTouch ? 'lightTouch' : 'most'
  const last = on.value(detailsDays[kind])
  const isLarge = estimatedPounds > on.value(publishedContractAbove)
  const steps: Step[] = [
    {
      day: contract === null ? null : daysBeginningWith(contract, last),
      title: titleOf(details, 'details', on),
      says: `Within ${last} days, the day of the contract among them.`,
      source: details.source,
    },
  ]
  if (isLarge) {
    const days = on.value(copyDays[kind])
    steps.push({
      day: contract === null ? null : daysBeginningWith(contract, days),
      title: copy.title,
      says: `Within ${days} days, because it is worth more than ${sayPounds(on.value(publishedContractAbove))}.`,
      source: copy.source,
    })
  }
  const months = on.find(performanceMonths)
  if (!lightTouch && estimatedPounds > on.value(indicatorsAbove) && months !== undefined)
    steps.push({
      day: contract === null ? null : addDays(addMonthsToDay(contract, months), -1),
      title: titleOf(performance, 'performance', on),
      says: `For the first time by this day, and again at least every ${months} months and at the end.`,
      source: performance.source,
    })
  steps.push(changeStep(lightTouch, on), terminationStep(ends, on))
  return steps
}

const changeStep = (lightTouch: boolean, on: LawOn): Step => ({
  day: null,
  title: titleOf(change, 'change', on),
  says: lightTouch
    ? 'Not for light touch: such a contract may be changed without a notice.'
    : `Before any change of more than ${sayShare(on.value(changeNoticeAbove))} in value or term.`,
  source: change.source,
})

function terminationStep(ends: Day | null, on: LawOn): Step {
  const days = on.value(terminationDays)
  return {
    day: ends === null ? null : daysBeginningWith(ends, days),
    title: titleOf(termination, 'termination', on),
    says: `Within ${days} days, the day of the end among them.`,
    source: termination.source,
  }
}

export const noticesAfterRules: readonly Rule[] = [details, copy, performance, change, termination]

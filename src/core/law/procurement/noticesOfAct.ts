import { addDays, addMonthsToDay, sayDay, type Day } from '../../shared/day.ts'
import { sayPounds, sayShare } from '../../shared/money.ts'
import type { Step } from '../advice/advice.ts'
import { daysAfter, daysBefore, daysBeginningWith } from '../clock/clock.ts'
import type { LawOn } from '../lawOn.ts'
import { rule, type Rule } from '../rule.ts'
import {
  bySection,
  changeNoticeAbove,
  copyDays,
  detailsDays,
  indicatorsAbove,
  indicatorsLeast,
  noticeNumbers,
  performanceMonths,
  plannedNoticeDays,
  plannedNoticeMonths,
  publishedContractAbove,
  tenderingDays,
  tenderingDaysAfterPlanned,
  terminationDays,
  titleOf,
  type NoticePlan,
} from './noticeValues.ts'
import { standstillStep } from './standstill.ts'

const planned = rule({
  id: 'procurement.notices.planned',
  title: 'Planned procurement notice, if the buyer wants one',
  says: 'A buyer may say early that a tender notice will come. If it does so in good time, tenders may be due sooner.',
  ...bySection(15),
  values: [plannedNoticeDays, plannedNoticeMonths, tenderingDaysAfterPlanned],
})
const engagement = rule({
  id: 'procurement.notices.engagement',
  title: 'Preliminary market engagement notice',
  says:
    'A buyer that talks with suppliers beforehand says so in a notice before the tender notice, or says in that ' +
    'notice why not. A staff team that helps to shape what is bought may not gain an unfair advantage by it.',
  ...bySection(17),
})
const tender = rule({
  id: 'procurement.notices.tender',
  title: 'Tender notice',
  says: 'A competition begins with a tender notice, for light touch contracts too.',
  ...bySection(21),
  values: [noticeNumbers],
})
const period = rule({
  id: 'procurement.notices.period',
  title: 'Time to tender',
  says: 'Suppliers have a least time to tender, counted from the day after the notice. Light touch has none.',
  ...bySection(54),
  values: [tenderingDays],
})
const transparency = rule({
  id: 'procurement.notices.transparency',
  title: 'Transparency notice',
  says: 'A direct award is announced before it is made, unless the person served has chosen the supplier.',
  ...bySection(44),
})
const award = rule({
  id: 'procurement.notices.award',
  title: 'Contract award notice',
  says:
    'Before the contract is made the buyer says in a notice that it will be. Everybody whose tender was assessed ' +
    'gets a summary of the assessment first.',
  ...bySection(50),
})
const indicators = rule({
  id: 'procurement.notices.indicators',
  title: 'Performance indicators',
  says: 'Before a large contract is made the buyer sets at least three indicators. Light touch needs none.',
  ...bySection(52),
  values: [indicatorsAbove, indicatorsLeast],
})
/** What is published before the contract is made. */
export function stepsBeforeContract(plan: NoticePlan, on: LawOn): readonly Step[] {
  return [
    ...(plan.award === 'competition' ? competitionSteps(plan, on) : [transparencyStep(plan.awardNotice, on)]),
    ...awardSteps(plan, on),
  ]
}

function competitionSteps({ lightTouch, tenderNotice: day }: NoticePlan, on: LawOn): readonly Step[] {
  const [least, most] = [on.value(plannedNoticeDays), on.value(plannedNoticeMonths)]
  return [
    {
      day: day === null ? null : daysBefore(day, least),
      title: titleOf(planned, 'planned', on),
      says:
        day === null
          ? `At least ${least} days and at most ${most} months before the tender notice.`
          : `From ${sayDay(addMonthsToDay(day, -most))} up to this day, for it to count.`,
      source: planned.source,
    },
    {
      day: null,
      title: titleOf(engagement, 'marketEngagement', on),
      says: 'If the buyer has talked with suppliers, the new body among them.',
      source: engagement.source,
    },
    {
      day,
      title: titleOf(tender, 'tender', on),
      says: 'It invites tenders, or requests to take part.',
      source: tender.source,
    },
    tenderingStep(lightTouch, day, on),
  ]
}

function tenderingStep(lightTouch: boolean, day: Day | null, on: LawOn): Step {
  const [usual, afterPlanned] = [on.value(tenderingDays), on.value(tenderingDaysAfterPlanned)]
  return {
    day: day === null || lightTouch ? null : daysAfter(day, usual),
    title: 'First day on which tenders may be due',
    says: lightTouch
      ? 'Light touch has no least time. The time is the same for everybody, and fits the contract.'
      : `${usual} days when all goes electronically and at once; ${afterPlanned} after a planned procurement notice.`,
    source: period.source,
  }
}

function awardSteps({ lightTouch, award: how, awardNotice: day, estimatedPounds }: NoticePlan, on: LawOn) {
  const above = on.value(indicatorsAbove)
  const steps: Step[] = [
    {
      day,
      title: titleOf(award, 'award', on),
      says:
        how === 'competition'
          ? 'Before the contract, and after each tenderer has had a summary of the assessment.'
          : 'Before the contract.',
      source: award.source,
    },
  ]
  if (day !== null) steps.push(standstillStep(day, { lightTouch, nobodyElse: false }, on))
  if (!lightTouch && estimatedPounds > above)
    steps.push({
      day: null,
      title: indicators.title,
      says: `At least ${on.value(indicatorsLeast)}, because the contract is worth more than ${sayPounds(above)}.`,
      source: indicators.source,
    })
  return steps
}

const transparencyStep = (awardNotice: Day | null, on: LawOn): Step => ({
  day: null,
  title: titleOf(transparency, 'transparency', on),
  says: awardNotice === null ? 'Before the award.' : `Before the award notice of ${sayDay(awardNotice)}.`,
  source: transparency.source,
})

/** A person served has chosen the supplier: then nothing is published. */
export const noNoticeStep: Step = {
  day: null,
  title: 'No notice is needed',
  says: 'Where the person served has chosen the supplier, the award, its details and its end need no notice.',
  source: transparency.source,
}

export const noticesBeforeRules: readonly Rule[] = [
  planned,
  engagement,
  tender,
  period,
  transparency,
  award,
  indicators,
]

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

import { leaversOf } from '../../finance/case/leavers.ts'
import { sayPounds, sayRoundPounds } from '../../shared/money.ts'
import { sayMonth } from '../../shared/month.ts'
import { eachChance, given, inputIn, ofFutures, outsideOf, savesFrom, saySaving, venturesOf } from '../facts.ts'
import type { PaperSubject } from '../subject.ts'
import { answer, unanswered, type BriefAnswer } from './answer.ts'

/** What several audiences ask in their own words is answered once, so that no two papers differ. */

export function keptAnswer(subject: PaperSubject, asks: string): BriefAnswer {
  const { options } = subject.appraisal
  return answer(
    asks,
    'The service is kept.',
    eachChance(options, ({ serviceKept }) => serviceKept),
  )
}

export function savingAnswer(subject: PaperSubject, asks: string, more: readonly string[] = []): BriefAnswer {
  const { options, judgedYears } = subject.appraisal
  const saved = options.filter(({ saving, serviceKept }) => saving !== null && serviceKept !== null)
  return answer(
    asks,
    'The saving is the authority’s own, beside carrying on, at present value.',
    ...saved.map((option) => {
      const from = savesFrom(subject, option)
      const when = from === null ? 'It has not saved by the end' : `It has saved from ${from} on`
      return `${saySaving(option, judgedYears)} ${when} in the middle case.`
    }),
    ...more,
  )
}

/** Each way of leaving beside staying and improving, with the paired error. */
export function insteadOfAnswer({ appraisal }: PaperSubject, asks: string): BriefAnswer {
  const { comparisons, options } = appraisal
  const nameOf = (id: string) => options.find((option) => option.id === id)?.name ?? id
  const beside = comparisons
    .filter(({ first }) => first === 'improve')
    .map(({ question, second, difference, se, tooClose }) => {
      const what = question === 'serviceKept' ? 'the service is kept' : 'money is saved'
      const points = (share: number) => Math.max(1, Math.ceil(Math.abs(share) * 100))
      if (tooClose) return `${nameOf(second)}: whether ${what} is too close to call.`
      const more = difference > 0 ? 'more' : 'less'
      return (
        `${nameOf(second)}: ${what} in ${Math.round(Math.abs(difference) * 100)} of 100 futures ${more} often by ` +
        `staying and improving, give or take ${points(2 * se)}.`
      )
    })
  const start = 'Staying and improving is given the same gains to make and the same futures.'
  return answer(asks, start, ...(beside.length === 0 ? ['The case has no option that leaves.'] : beside))
}

export function failureAnswer(subject: PaperSubject, asks: string): BriefAnswer {
  const outside = outsideOf(subject)
  if (outside.length === 0) return answer(asks, 'No option here can fail: each is part of the authority.')
  return answer(
    asks,
    ...outside.map(({ failed, name, serviceKept }) => {
      if (!failed.applies || serviceKept === null) return `${name}: its start is not funded, so it cannot begin.`
      return (
        `${name}: it fails in ${ofFutures(failed)}, and while it still holds the contract in ` +
        `${ofFutures(failed.holding)}.`
      )
    }),
    ...venturesOf(subject).map(lossesSaid),
  )
}

const LOSERS: Readonly<Record<string, string>> = {
  hmrc: 'HMRC',
  'pension-fund': 'the pension fund',
  suppliers: 'suppliers',
  authority: 'the authority',
  members: 'members',
  'other-owners': 'the other owners',
  lenders: 'lenders',
}

function lossesSaid({ losses, name }: ReturnType<typeof venturesOf>[number]): string {
  const lost = (losses ?? []).filter(({ meanPounds }) => meanPounds > 0.5)
  if (lost.length === 0) return ''
  const each = lost.map(({ who, meanPounds }) => `${LOSERS[who] ?? who} ${sayRoundPounds(meanPounds)}`)
  return `${name}: where it fails, left unpaid on average: ${each.join(', ')}.`
}

export function takeBackAnswer(subject: PaperSubject, asks: string): BriefAnswer {
  if (outsideOf(subject).length === 0) return answer(asks, 'No option here leaves the authority.')
  return answer(
    asks,
    'A service that fails while it holds the contract comes back the month after.',
    `Taking it back is counted at ${given(subject, 'parent/takeBack')} of the yearly price, with disruption of ` +
      `${given(subject, 'parent/disruptedMonths')} at ${given(subject, 'parent/disruptedService')} of the service.`,
  )
}

export function pensionAnswer(subject: PaperSubject, asks: string): BriefAnswer {
  const { staff } = subject.case
  const schemes = [...new Set(staff.map(({ scheme }) => scheme))].join(', ')
  const starters = leaversOf(subject.case.options).map(
    ([id]) => `People who join (${id}): scheme ${given(subject, `options/${id}/newStarters/scheme`)}.`,
  )
  return answer(
    asks,
    `Schemes of today’s staff in the case: ${schemes}.`,
    ...subject.appraisal.notes.filter((note) => note.startsWith('Pensions:')),
    ...starters,
    exitDebtWords(subject),
  )
}

function exitDebtWords(subject: PaperSubject): string {
  const inAll = inputIn(subject, 'pensions/exitDebt/amount')
  const each = inputIn(subject, 'pensions/exitDebt/perMember')
  if (inAll === undefined && each === undefined) return 'The case has no debt to the fund on leaving it.'
  return `Whoever leaves the fund is asked for ${inAll ?? `${each} for each member who moved`}.`
}

export function contractAnswer(subject: PaperSubject, asks: string): BriefAnswer {
  const { appraisal, case: theCase } = subject
  const lost = eachChance(appraisal.options, ({ contractLost }) => contractLost)
  return answer(
    asks,
    `From ${sayMonth(theCase.start)} the first term runs ${given(subject, 'contracts/main/termMonths')} months at ` +
      `${given(subject, 'contracts/main/price')}.`,
    lost === '' ? '' : `Another provider takes it. ${lost}`,
    breakWords(subject),
  )
}

function breakWords(subject: PaperSubject): string {
  const notice = inputIn(subject, 'contracts/main/break/noticeMonths')
  if (notice === undefined) return 'The case has no break clause.'
  return (
    `It may be broken with ${notice} months of notice; the chance of that in a year is ` +
    `${given(subject, 'contracts/main/break/chance')}.`
  )
}

export const fromTheCase = (asks: string): BriefAnswer =>
  unanswered(asks, 'The case says nothing of it, and the model does not ask.')

/** Cash at its lowest in the middle case, and what may be borrowed. */
export function cashAnswer(subject: PaperSubject, asks: string): BriefAnswer {
  const ventures = venturesOf(subject)
  if (ventures.length === 0) return answer(asks, 'No option here keeps books of its own.')
  const facility = inputOr(subject, 'opening/facility/limit')
  return answer(
    asks,
    `It starts with ${given(subject, 'opening/cash')} in the bank; ${facility}.`,
    ...ventures.map(({ middle, name }) =>
      middle.cash === null ? '' : `${name}: at its lowest, ${sayPounds(middle.cash)} in the middle case.`,
    ),
  )
}

const inputOr = (subject: PaperSubject, path: string): string => {
  const found = given(subject, path)
  return found === 'not in the case' ? 'no facility is given' : `it may draw ${found}`
}

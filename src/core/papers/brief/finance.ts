import { sayRoundPounds } from '../../shared/money.ts'
import { sayYears } from '../../shared/month.ts'
import { given, inputIn, outsideOf, sumOf, venturesOf } from '../facts.ts'
import type { PaperSubject } from '../subject.ts'
import type { WholeSubject } from '../further/run.ts'
import { answer, unanswered, type BriefAnswer } from './answer.ts'
import { bodyAnswer, breakingAnswer, fromWhomAnswer, hardestAnswer, whereFromAnswer } from './further.ts'
import { cashAnswer, fromTheCase, pensionAnswer, savingAnswer } from './common.ts'

/** What a chief finance officer asks. */
export const financeAnswers = (subject: WholeSubject): BriefAnswer[] => [
  baselineAnswer(subject),
  savingAnswer(subject, 'What is saved, and how sure is it?'),
  whereFromAnswer(subject, 'Where does the saving come from?'),
  fromWhomAnswer(subject, 'Is it saved to the public purse, or paid for by others?'),
  bodyAnswer(subject, ['hmrc', 'pension-fund'], 'What do HMRC and pension funds get?'),
  strandedAnswer(subject),
  vatAnswer(subject),
  guaranteeAnswer(subject),
  pensionAnswer(subject, 'Who carries the pensions?'),
  cashAnswer(subject, 'Is there a cash facility, and what secures it?'),
  overspendAnswer(subject),
  hardestAnswer(subject, 'What if things go wrong?'),
  breakingAnswer(subject, 'What would break it?'),
  unanswered('Is it best value, and best consideration for assets?', 'The model values no land or building.'),
  unanswered('Is it a controlled body in our group accounts?', 'Accounting for a group is not in the model.'),
  fromTheCase('Who has agreed the baseline?'),
]

function baselineAnswer(subject: PaperSubject): BriefAnswer {
  const { carryingOn, judgedYears, verdict } = subject.appraisal
  const { mean, se, p5, p95 } = carryingOn
  return answer(
    'What is it measured against?',
    `Carrying on costs ${sayRoundPounds(mean)} on average over ${sayYears(judgedYears)}, give or take ` +
      `${sayRoundPounds(2 * se)}, and in 9 futures of 10 between ${sayRoundPounds(p5)} and ${sayRoundPounds(p95)}.`,
    `This year’s budget: ${given(subject, 'service/budget')}.`,
    verdict.leavesOut,
  )
}

function strandedAnswer(subject: PaperSubject): BriefAnswer {
  const outside = outsideOf(subject)
  return answer(
    'How much overhead is stranded?',
    `The recharge is ${given(subject, 'parent/recharge')}.`,
    ...outside.map(
      ({ id, name }) => `${name}: ${sayRoundPounds(sumOf(subject, `${id}/stranded`))} over the run in the middle case.`,
    ),
  )
}

function guaranteeAnswer(subject: PaperSubject): BriefAnswer {
  const asks = 'Does the authority guarantee it?'
  const limit = inputIn(subject, 'opening/guarantee/limit')
  if (limit === undefined)
    return answer(asks, 'The case has no guarantee by the authority. Bonds are not in the model.')
  return answer(asks, `The authority pays when it cannot, up to ${limit} at any one time. Bonds are not in the model.`)
}

function vatAnswer(subject: PaperSubject): BriefAnswer {
  const ventures = venturesOf(subject)
  return answer(
    'What VAT is lost?',
    ...ventures.map(({ id, name }) => {
      const lost = sumOf(subject, `${id}/irrecoverable-vat`)
      return `${name}: ${sayRoundPounds(lost)} that it cannot recover over the run in the middle case.`
    }),
    'The authority’s own partial exemption limit of 5% is not in the model.',
  )
}

function overspendAnswer({ appraisal }: PaperSubject): BriefAnswer {
  const said = appraisal.verdict.against.filter((sentence) => sentence.includes('cash limit'))
  return answer(
    'Does what stays in house keep to its limit?',
    ...(said.length === 0 ? ['In 80 futures of 100 or more it does, in every option that stays.'] : said),
  )
}

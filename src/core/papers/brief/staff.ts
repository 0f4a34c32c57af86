import { leaversOf } from '../../finance/case/leavers.ts'
import { given, outsideOf, sayTenths, standsAt, sumOf } from '../facts.ts'
import { sayRoundPounds } from '../../shared/money.ts'
import type { PaperSubject } from '../subject.ts'
import type { WholeSubject } from '../further/run.ts'
import { bodyAnswer } from './further.ts'
import { answer, unanswered, type BriefAnswer } from './answer.ts'
import { contractAnswer, failureAnswer, fromTheCase, pensionAnswer } from './common.ts'

/** What unions and staff ask. */
export const staffAnswers = (subject: WholeSubject): BriefAnswer[] => [
  postsAnswer(subject),
  redundancyAnswer(subject),
  termsAnswer(subject),
  bodyAnswer(subject, ['pay', 'pension-fund'], 'Does less go to pay and pensions?'),
  pensionAnswer(subject, 'What about our pensions?'),
  contractAnswer(subject, 'What if the contract is lost?'),
  leavingAnswer(subject),
  failureAnswer(subject, 'What if it fails?'),
  fromTheCase('Was there a ballot, and who took part?'),
  fromTheCase('Are unions recognised, and for what?'),
  unanswered('Who really controls it?', 'The option says a mutual is controlled by its staff; its rules are not here.'),
  unanswered('Is there an asset lock?', 'A case has no legal form yet.'),
]

function postsAnswer(subject: PaperSubject): BriefAnswer {
  const each = subject.appraisal.options.map(({ id, name }) => {
    const [first, last] = ([0, -1] as const).map((which) => sayTenths(standsAt(subject, `${id}/in-post`, which)))
    return `${name}: ${first} full-time equivalents in post in the first month and ${last} in the last.`
  })
  return answer('How many posts are there?', 'In the middle case.', ...each)
}

function redundancyAnswer(subject: PaperSubject): BriefAnswer {
  const each = subject.appraisal.options.map(
    ({ id, name }) => `${name}: ${sayRoundPounds(redundancy(subject, id))} in redundancy pay over the run.`,
  )
  return answer('How many of us are made redundant?', 'In the middle case.', ...each)
}

const redundancy = (subject: PaperSubject, id: string): number => sumOf(subject, `${id}/redundancy`)

function termsAnswer(subject: PaperSubject): BriefAnswer {
  const said = leaversOf(subject.case.options).map(
    ([id]) =>
      `People who join (${id}): pay beside the post’s, ${given(subject, `options/${id}/newStarters/payRatio`)}.`,
  )
  return answer('Is there a two-tier workforce?', 'Those who move keep their terms.', ...said)
}

function leavingAnswer(subject: PaperSubject): BriefAnswer {
  if (outsideOf(subject).length === 0) return answer('Whom do we go to then?', 'No option here leaves the authority.')
  return answer(
    'Whom do we go to then?',
    `With a contract that is lost, ${given(subject, 'contracts/main/loss/staffLeave')} of the posts go to whoever ` +
      'wins it, by TUPE.',
  )
}

import { sayRoundPounds } from '../../shared/money.ts'
import { given, ofFutures, outsideOf } from '../facts.ts'
import { awardSaid } from '../award.ts'
import type { PaperSubject } from '../subject.ts'
import type { WholeSubject } from '../further/run.ts'
import { hardestAnswer } from './further.ts'
import { answer, unanswered, type BriefAnswer } from './answer.ts'
import { contractAnswer, failureAnswer, fromTheCase, keptAnswer, takeBackAnswer } from './common.ts'

/** What a commissioner asks. */
export const commissionerAnswers = (subject: WholeSubject): BriefAnswer[] => [
  keptAnswer(subject, 'Does the service go on as it is?'),
  contractAnswer(subject, 'How long, and at what price?'),
  pricePath(subject),
  failureAnswer(subject, 'Can it stand on its own feet?'),
  takeBackAnswer(subject, 'Can we step in, and how does it end?'),
  viabilityAnswer(subject),
  hardestAnswer(subject, 'What if things go wrong?'),
  answer('May it be awarded without a competition, or reserved?', ...awardSaid(subject)),
  unanswered('Which measures of performance, from which baseline?', 'The model has one: service level, today 100%.'),
  fromTheCase('What if one person leaves?'),
  fromTheCase('How does it fit with partners?'),
]

function pricePath(subject: PaperSubject): BriefAnswer {
  const even = outsideOf(subject).flatMap(({ name, breakEven }) =>
    breakEven ? [`${name}: the authority neither saves nor loses at ${sayRoundPounds(breakEven.pricePounds)}.`] : [],
  )
  return answer(
    'What moves the price?',
    `It rises with: ${given(subject, 'contracts/main/index')}. A competition takes off ` +
      `${given(subject, 'contracts/main/renewal/undercut')}.`,
    ...even,
  )
}

function viabilityAnswer(subject: PaperSubject): BriefAnswer {
  const reasons = outsideOf(subject).flatMap(({ viability }) => viability)
  const said = reasons.map(({ met, because }) => `${met === null ? 'Not known' : met ? 'Met' : 'Not met'}: ${because}`)
  const lost = outsideOf(subject).flatMap(({ contractLost, name }) =>
    contractLost ? [`${name}: it loses the contract in ${ofFutures(contractLost)}.`] : [],
  )
  return answer('What speaks for and against its standing?', ...(said.length === 0 ? lost : said))
}

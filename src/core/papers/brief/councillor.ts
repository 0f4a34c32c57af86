import { eachChance, outsideOf } from '../facts.ts'
import type { WholeSubject } from '../further/run.ts'
import type { PaperSubject } from '../subject.ts'
import { accountableAnswer } from './accountable.ts'
import { answer, unanswered, type BriefAnswer } from './answer.ts'
import { fromWhomWords } from './further.ts'
import {
  failureAnswer,
  fromTheCase,
  insteadOfAnswer,
  keptAnswer,
  pensionAnswer,
  savingAnswer,
  takeBackAnswer,
} from './common.ts'

/** What councillors and their scrutiny ask. */
export const councillorAnswers = (subject: WholeSubject): BriefAnswer[] => [
  keptAnswer(subject, 'Will anyone notice a worse service?'),
  savingAnswer(subject, 'What is saved, from when, and from whom?', fromWhomWords(subject)),
  insteadOfAnswer(subject, 'Why can we not do it in house?'),
  replacedAnswer(subject),
  accountableAnswer(subject, 'Who is accountable?'),
  takeBackAnswer(subject, 'Can we get it back, and what does that cost?'),
  pensionAnswer(subject, 'What about pensions?'),
  failureAnswer(subject, 'What if it goes bust?'),
  precedentsAnswer(subject),
  fromTheCase('What did the union and the staff vote say?'),
  fromTheCase('What happens to the building?'),
  fromTheCase('Is anyone conflicted?'),
]

/** Real cases that went as this run shows it may go, with who published them. */
function precedentsAnswer(subject: PaperSubject): BriefAnswer {
  const asks = 'Which similar ones failed, and why?'
  const told = new Map(
    outsideOf(subject).flatMap(({ precedents }) => precedents.map((each) => [each.id, each] as const)),
  )
  if (told.size === 0)
    return unanswered(asks, 'The run shows no pattern often enough to set a real case of the same beside it.')
  return answer(
    asks,
    ...[...told.values()].map(({ name, when, what, source }) => `${name}, ${when} (${source.title}): ${what}`),
  )
}

function replacedAnswer({ appraisal }: PaperSubject): BriefAnswer {
  const asks = 'Is this privatisation by stages?'
  const lost = eachChance(appraisal.options, ({ contractLost }) => contractLost)
  if (lost === '') return answer(asks, 'No option here has a contract that another provider could take.')
  return answer(asks, `Within the run another provider takes the contract. ${lost}`)
}

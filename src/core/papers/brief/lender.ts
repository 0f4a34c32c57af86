import { COVENANT } from '../../appraisal/warnings/say.ts'
import { covenantsOf } from '../../finance/lines/covenants.ts'
import { given, ofFutures, sayTenths, standsAt, venturesOf } from '../facts.ts'
import type { PaperSubject } from '../subject.ts'
import type { WholeSubject } from '../further/run.ts'
import { breakingAnswer } from './further.ts'
import { answer, unanswered, type BriefAnswer } from './answer.ts'
import { cashAnswer, contractAnswer, failureAnswer, fromTheCase } from './common.ts'

/** What lenders and investors ask. */
export const lenderAnswers = (subject: WholeSubject): BriefAnswer[] => [
  contractAnswer(subject, 'How long is the contract, and when can it end?'),
  loansAnswer(subject),
  cashAnswer(subject, 'How much cash is there?'),
  failureAnswer(subject, 'How often does it fail?'),
  coverAnswer(subject),
  breakingAnswer(subject, 'What would empty its cash?'),
  unanswered('What security is there?', 'Asset locks and charges are not in the model.'),
  covenantsAnswer(subject),
  fromTheCase('Who manages and governs it?'),
  fromTheCase('What is the money for?'),
  fromTheCase('How is impact measured?'),
]

function loansAnswer(subject: PaperSubject): BriefAnswer {
  const each = subject.case.loans.map(
    ({ id, months }) =>
      `${id}: ${given(subject, `loans/${id}/principal`)} over ${months} months at ` +
      `${given(subject, `loans/${id}/rate`)} a year.`,
  )
  const none = 'The case has no loan.'
  return answer('Which loans, and for how long?', ...(each.length === 0 ? [none] : each))
}

/** What each lender tests, and what follows. How well each is kept is a question of its own, so it is pointed to. */
function covenantsAnswer({ case: { loans } }: PaperSubject): BriefAnswer {
  const each = loans.flatMap((loan) => {
    const given = covenantsOf(loan).map(([covenant, limit]) => `${COVENANT[covenant]}: ${limit}`)
    const months = loan.covenants?.repaidAfterMonths
    const then =
      months === undefined ? 'A breach is a warning only.' : `The loan is due ${months} months after a breach.`
    return given.length === 0 ? [] : [`${loan.id}: ${given.join('; ')}. ${then}`]
  })
  if (each.length === 0) return answer('Which covenants?', 'The case has none.')
  return answer('Which covenants?', ...each, 'How well they are kept is told by `spinout warnings`.')
}

function coverAnswer(subject: PaperSubject): BriefAnswer {
  const asks = 'How well is cost covered?'
  const ventures = venturesOf(subject)
  if (ventures.length === 0) return answer(asks, 'No option here keeps books of its own.')
  return answer(
    asks,
    ...ventures.flatMap(({ id, name, viability, failed }) => [
      ...viability.map(({ because }) => because),
      `${name}: at its lowest the bank covers ${sayTenths(standsAt(subject, `${id}/lowest-cover`, -1))} ` +
        'months of cost in the middle case.',
      failed.applies && failed.p > 0 ? `It fails holding the contract in ${ofFutures(failed.holding)}.` : '',
    ]),
  )
}

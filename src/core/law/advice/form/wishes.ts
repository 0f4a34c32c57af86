import type { Owner } from '../../forms/legalForm.ts'
import type { Wishes } from '../../forms/wishes.ts'
import type { FormAnswers } from './questions.ts'

const OWNERS: { readonly [A in FormAnswers['owners']]: Owner | null } = {
  staff: 'staff',
  groups: 'severalGroups',
  community: 'community',
  trust: 'trust',
  council: 'authority',
  trustees: 'trustees',
  open: null,
}

/** `unknown` as null. */
const known = <A extends string>(answer: A): Exclude<A, 'unknown'> | null =>
  answer === 'unknown' ? null : (answer as Exclude<A, 'unknown'>)

/** The answers as the conditions on forms ask for them. */
export function wishesOf(answers: FormAnswers): Wishes {
  const surplus = known(answers.surplus)
  return {
    founders: answers.founders,
    owners: OWNERS[answers.owners],
    staffControl: answers.control,
    oneVoteEach: answers.votes,
    sharesProfits: surplus === null ? null : surplus === 'yes',
    ending: known(answers.ending),
    money: known(answers.money),
    memberMoneyPounds: answers['member-money'],
    charity: answers.charity,
    ratesRelief: answers.rates,
    paidBoard: answers['paid-board'],
    reserved: answers.reserved,
    councilControl: answers.council,
    othersShare: answers.others,
  }
}

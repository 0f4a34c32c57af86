import type { LegalForm, VotesBy } from '../legalForm.ts'
import { clauseOf } from '../facet.ts'
import { sayDay } from '../../../shared/day.ts'
import { byFacet, fitRule, type Condition } from './condition.ts'

const open: Condition = {
  rule: fitRule('open', 'It can be had on that day', 'A form is of use only if it exists on the day.'),
  asked: () => true,
  answer: ({ opened }, _wishes, on) => {
    const met = opened.answer === null || opened.answer <= on.day
    return met ? byFacet(true, opened) : { ...byFacet(false, opened), because: `on ${sayDay(on.day)} there were none` }
  },
}

const founders: Condition = {
  rule: fitRule('founders', 'Enough members at the start', 'A form has a least number of members.'),
  asked: () => true,
  answer: ({ leastMembers }, wishes) => ({
    met: wishes.founders >= leastMembers.answer,
    because: `${clauseOf(leastMembers)}, and it would start with ${wishes.founders}`,
    source: leastMembers.source,
  }),
}

const owners: Condition = {
  rule: fitRule('owners', 'The members that are wanted', 'Not everybody can be a member, or own it, in every form.'),
  asked: (wishes) => wishes.owners !== null,
  answer: ({ owners: facet }, wishes) =>
    byFacet(
      facet.answer.some((owner) => owner === wishes.owners),
      facet,
    ),
}

const CONTROL: { readonly [A in LegalForm['employeeControl']['answer']]: boolean | null } = {
  yes: true,
  byTrustees: null,
  weak: false,
  no: false,
}

const staffControl: Condition = {
  rule: fitRule(
    'staffControl',
    'Employees can have the last word',
    'In some forms others than employees have to control.',
  ),
  asked: (wishes) => wishes.staffControl,
  answer: ({ employeeControl }) => byFacet(CONTROL[employeeControl.answer], employeeControl),
}

const ONE_EACH: { readonly [V in VotesBy]: boolean } = {
  oneEach: true,
  shares: true,
  agreement: true,
  trustees: false,
  authority: false,
}

const oneVoteEach: Condition = {
  rule: fitRule(
    'oneVoteEach',
    'One member, one vote',
    'Where votes go by shares, the articles can still say one each.',
  ),
  asked: (wishes) => wishes.oneVoteEach,
  answer: ({ votes }) => byFacet(ONE_EACH[votes.answer], votes),
}

const PAID: { readonly [A in LegalForm['paidBoard']['answer']]: (charity: boolean | null) => boolean | null } = {
  yes: () => true,
  unlessCharity: (charity) => (charity === null ? null : !charity),
  no: () => false,
}

const paidBoard: Condition = {
  rule: fitRule('paidBoard', 'Paid people as most of the board', 'Trustees of a charity are unpaid as a rule.'),
  asked: (wishes) => wishes.paidBoard,
  answer: ({ paidBoard: facet }, { charity }) => byFacet(PAID[facet.answer](charity), facet),
}

/** What is asked of a form about people. */
export const peopleConditions: readonly Condition[] = [open, founders, owners, staffControl, oneVoteEach, paidBoard]

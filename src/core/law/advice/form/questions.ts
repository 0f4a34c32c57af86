import { legalForms } from '../../forms/forms.ts'
import { count, dayOf, oneOf, optional, pounds, share, yesNo, type AnswersOf } from '../question.ts'

/** What people type for the forms that fit best, whichever they are. */
const BEST = 'best'

const formNames: Readonly<Record<string, string>> = Object.fromEntries([
  [BEST, 'The first of those that fit best'],
  ...legalForms.map(({ id, name }) => [id, name]),
])

export const questions = {
  founders: count({
    asks: 'How many people would be its members at the start?',
    least: 1,
    most: 100_000,
    otherwise: '12',
    tries: ['1', '2', '3'],
  }),
  owners: oneOf(
    { asks: 'Who are to be its members, or own it?', otherwise: 'open' },
    {
      staff: 'Its staff',
      groups: 'Several groups, such as staff and those it serves',
      community: 'A community, or those it serves',
      trust: 'A trust for all its staff',
      council: 'A council or other authority',
      trustees: 'Its trustees alone',
      open: 'Not settled yet',
    },
  ),
  control: yesNo({ asks: 'Are employees to have the last word?', otherwise: 'unknown' }),
  votes: yesNo({ asks: 'Is each member to have one vote, whatever they put in?', otherwise: 'unknown' }),
  surplus: oneOf(
    { asks: 'May members have a part of what it earns?', otherwise: 'unknown' },
    { no: 'No, all goes back into the work', yes: 'Yes', unknown: 'Not known yet' },
  ),
  ending: oneOf(
    { asks: 'If it is sold or wound up, what is to become of what it has?', otherwise: 'unknown' },
    {
      locked: 'It stays with the purpose for good',
      shared: 'Members may share it',
      either: 'Either will do',
      unknown: 'Not known yet',
    },
  ),
  money: oneOf(
    { asks: 'Will it need money from outside that wants something back?', otherwise: 'none' },
    {
      none: 'No',
      loans: 'Loans at interest',
      members: 'Money from members, who can take it out again',
      investors: 'Money from investors, who share in its success',
      unknown: 'Not known yet',
    },
  ),
  'member-money': optional(
    pounds({
      asks: 'What is the most that one member would put in and may take out again? (optional)',
      tries: ['20000', '20001', '100000', '100001'],
    }),
  ),
  charity: yesNo({
    asks: 'Are all its purposes charitable, and is it to be a charity?',
    hint: 'A charity serves the public, never its own staff, and is run by unpaid trustees',
    otherwise: 'unknown',
  }),
  rates: yesNo({ asks: 'Do its figures count on mandatory relief from business rates?', otherwise: 'no' }),
  'paid-board': yesNo({ asks: 'Would most of its board be people whom it pays?', otherwise: 'unknown' }),
  reserved: yesNo({ asks: 'Does it mean to bid for contracts that are kept for mutuals?', otherwise: 'unknown' }),
  council: yesNo({
    asks: 'Is a council to control it and give it work without competition?',
    otherwise: 'no',
  }),
  others: share({
    asks: 'How much of its work would be for others than the council it comes from?',
    otherwise: '0%',
    tries: ['0%', '19%', '20%', '60%'],
  }),
  profit: optional(
    pounds({
      asks: 'What profit might there be to share in a year? (optional)',
      tries: ['200000'],
    }),
  ),
  'look-at': oneOf({ asks: 'Which form is to be told in full, with its calendar?' }, formNames),
  registered: optional(
    dayOf({
      asks: 'On which day would it be registered? (optional)',
      hint: 'Left empty, the day whose law is asked for',
      tries: ['2027-04-01'],
    }),
  ),
  starts: optional(
    dayOf({
      asks: 'On which day would it take over the service and its staff? (optional)',
      hint: 'Left empty, the day it is registered',
      tries: ['2027-03-31', '2027-06-01'],
    }),
  ),
  'year-ends': oneOf(
    { asks: 'When does its year end?' },
    {
      anniversary: 'With the month in which it was registered, as the law has it',
      march: 'On 31 March, like that of a council',
    },
  ),
}

export type FormAnswers = AnswersOf<typeof questions>

/** The form of that name, if one was named. */
export const namedForm = (typed: string) => legalForms.find(({ id }) => id === typed)

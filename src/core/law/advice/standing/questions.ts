import { refused } from '../../../shared/typed/clean.ts'
import { legalForms } from '../../forms/forms.ts'
import {
  count,
  dayOf,
  oneOf,
  optional,
  pounds,
  share,
  words,
  yesNo,
  type AnswersOf,
  type Question,
} from '../question.ts'

/** Three years: as far as a board that looks a year ahead from late accounts may need. */
const MOST_MONTHS = 36

const one = pounds({ asks: '', least: -1e10, tries: [] })

/** Pounds at the end of each month, one after another with spaces between them; or nothing. */
function monthlyAmounts(asked: { readonly asks: string; readonly hint: string }) {
  const accepts = `up to ${MOST_MONTHS} amounts with a space between them`
  const question: Question<readonly number[]> = {
    ...asked,
    widget: { kind: 'line', width: 30 },
    accepts,
    tries: [
      '40000 35000 30,000 £25k 20000 15000 10000 8000 6000 5000 4000 3000',
      '40000 -1 30000',
      Array.from({ length: 24 }, (_, month) => 50_000 - 1000 * month).join(' '),
    ],
    schema: { type: 'string' },
    read(typed) {
      const texts = typed.trim().split(/[\s;]+/)
      if (texts.length > MOST_MONTHS) return refused(`These are ${texts.length} amounts.`, accepts)
      const amounts: number[] = []
      for (const [index, text] of texts.entries()) {
        const read = one.read(text)
        if (!read.ok) return refused(`Amount ${index + 1}: ${read.message}`, accepts)
        amounts.push(read.value)
      }
      return { ok: true, value: amounts }
    },
  }
  return optional(question)
}

const LEAST = -1e10

/** Pounds that may be left open: both sides of nothing are tried. */
const amount = (asks: string, hint?: string, tries: readonly string[] = ['0', '100000']) =>
  optional(pounds({ asks, ...(hint !== undefined && { hint }), tries }))

/** The same, below nothing too. */
const signed = (asks: string, hint: string) =>
  optional(pounds({ asks, hint, least: LEAST, tries: ['-50000', '0', '49999', '50000', '100000', '100001'] }))

const FORMS: Readonly<Record<string, string>> = Object.fromEntries([
  ['unsure', 'Not settled yet'],
  ...legalForms.map(({ id, name }) => [id, name]),
])

const theBid = {
  stage: oneOf(
    { asks: 'Has the body accounts of a whole year?' },
    {
      'day-one': { text: 'No, it is new', hint: 'Its plan and its opening balance are looked at' },
      accounts: 'Yes',
    },
  ),
  test: oneOf(
    { asks: 'Whose test is it?', otherwise: 'all' },
    {
      all: 'Not known yet: show them all',
      efs: 'The Cabinet Office’s, which central government uses',
      education: 'The Department for Education’s, for those who train or teach for it',
      own: 'The buyer’s own, as most councils and NHS bodies set it',
    },
  ),
  contract: pounds({
    asks: 'What is the contract worth in a year?',
    least: 1,
    otherwise: '1000000',
    tries: ['1', '500000', '799999', '800000', '1000000'],
  }),
  years: count({
    asks: 'For how many years, with any that may be added?',
    least: 1,
    most: 25,
    otherwise: '5',
    tries: ['1', '5'],
  }),
  'health-care': yesNo({
    asks: 'Is it health care that the NHS or a council buys?',
    hint: 'That is bought under rules of its own, the Provider Selection Regime',
  }),
}

const theAccounts = {
  revenue: amount('What did it earn in the last year?', 'With accounts: all income of the year', [
    '0',
    '1000000',
    '1250000',
    '2000001',
  ]),
  'revenue-before': amount('And in the year before?', undefined, ['0', '1000000']),
  profit: signed('What was left of that before interest and tax?', 'Operating profit. A loss has a minus'),
  'profit-before': signed('And in the year before?', 'Operating profit. A loss has a minus'),
  depreciation: amount('How much was written off for wear of what it owns?', 'Depreciation and amortisation'),
  'after-tax': signed('What was left after interest and tax?', 'Asked by the Department for Education alone'),
  'cash-flow': signed('How much cash did its work bring in?', 'Net cash from operations in the cash flow statement'),
  'capital-spending': amount('How much did it spend on things it keeps?', 'Capital spending'),
  interest: signed('How much interest did it pay, less what it had?', 'A minus where it had more than it paid'),
  debt: amount('How much does it owe to banks and other lenders?', undefined, ['0', '250000', '500001']),
  'current-assets': amount(
    'How much of what it has turns into cash within a year?',
    'Cash, stock and what it is owed',
    ['0', '79999', '80000', '100001'],
  ),
  stock: amount('How much of that is stock?'),
  'current-liabilities': amount('How much falls due within a year?', 'Current liabilities', ['0', '100000']),
}

const theBalance = {
  'other-income': pounds({
    asks: 'What else does a new body plan to earn in its first year?',
    hint: 'Beside this contract',
    otherwise: '0',
    tries: ['0', '250000', '1000001'],
  }),
  cash: amount('How much cash has it, or will it open with?', undefined, ['0', '100000']),
  facility: pounds({
    asks: 'How much more could it draw from a bank or lender?',
    otherwise: '0',
    tries: ['0', '50000'],
  }),
  due: pounds({ asks: 'How much is due to be paid now?', otherwise: '0', tries: ['0', '100000', '150001'] }),
  assets: amount('What is all that it owns worth, cash with it?', 'What it is owed counts too', [
    '0',
    '100000',
    '100001',
  ]),
  liabilities: amount('How much does it owe in all?', 'With a pension deficit that its accounts show'),
  'may-owe': pounds({
    asks: 'What else may it come to owe?',
    hint: 'At what is expected: leaving a pension fund, a guarantee it gave',
    otherwise: '0',
    tries: ['0', '1'],
  }),
  demanded: pounds({
    asks: 'How large is the largest unpaid debt that somebody demanded in the set form?',
    hint: 'A statutory demand',
    otherwise: '0',
    tries: ['0', '750', '751'],
  }),
  'demanded-weeks': count({
    asks: 'For how many weeks has that been left?',
    least: 0,
    most: 1000,
    otherwise: '0',
    tries: ['2', '3'],
  }),
  'pension-deficit': pounds({
    asks: 'How large is the pension deficit that comes with its staff?',
    hint: 'Nothing, where the fund is full or staff are in another scheme',
    otherwise: '0',
    tries: ['0', '400000'],
  }),
  'pass-through': yesNo({
    asks: 'Does the authority bear that deficit by agreement?',
    hint: 'Pass-through',
    otherwise: 'unknown',
  }),
  group: pounds({
    asks: 'How much do others in its group owe it, with what it backs for them?',
    otherwise: '0',
    tries: ['0', '25000', '50001'],
  }),
  'cash-plan': monthlyAmounts({
    asks: 'How much cash is left at the end of each month, from the first? (optional)',
    hint: 'Up to 36 amounts with a space between them, such as 40,000 35,500 -2,000',
  }),
  approved: optional(
    dayOf({
      asks: 'When does the board approve the accounts? (optional)',
      hint: 'Without a day it looks ahead from the start of the contract',
      tries: ['2027-04-01', '2028-06-30'],
    }),
  ),
}

const theOffers = {
  guarantee: yesNo({ asks: 'Would the council or another body guarantee the contract?' }),
  bond: yesNo({ asks: 'Would a bank or insurer give a bond?' }),
  advance: yesNo({ asks: 'Would the buyer pay in advance?' }),
  capital: pounds({
    asks: 'How much would it be given, or lent to be paid back last?',
    otherwise: '0',
    tries: ['0', '100000'],
  }),
}

const theDemands = {
  'asks-audited': yesNo({ asks: 'Does the buyer ask for audited accounts?', otherwise: 'unknown' }),
  'audit-required': yesNo({
    asks: 'Does company law make the body have its accounts audited?',
    hint: 'Not while it is new. Small companies are mostly free of it, and societies and charities have other law',
  }),
  'asks-insurance': yesNo({
    asks: 'Does the buyer ask for insurance before it awards the contract?',
    otherwise: 'unknown',
  }),
  'least-turnover': amount('What yearly turnover does the buyer ask for at least? (optional)', undefined, [
    '1000000',
    '2000000',
    '10000000',
    '10000001',
  ]),
  'least-margin': optional(
    share({ asks: 'And what profit, as a share of income? (optional)', tries: ['5%', '0%', '100%'] }),
  ),
  'least-acid': optional(
    count({
      asks: 'And how much of what falls due within a year is to be covered, in percent? (optional)',
      hint: 'The acid ratio: 100 where all of it is',
      least: 0,
      most: 1000,
      tries: ['80', '100'],
    }),
  ),
  'least-assets': amount('And what net assets? (optional)', undefined, ['0', '1']),
  'least-credit': optional(
    count({ asks: 'And what credit score, out of 100? (optional)', least: 0, most: 100, tries: ['30', '50'] }),
  ),
  credit: optional(
    count({ asks: 'What is the body’s own credit score? (optional)', least: 0, most: 100, tries: ['30', '49', '50'] }),
  ),
}

const theBody = {
  name: words({
    asks: 'What is the body called?',
    hint: 'For the statement that a new body can hand in',
    otherwise: 'The new body',
    tries: ['The new body', 'Ferry Lane Care'],
  }),
  form: oneOf({ asks: 'Which legal form has it?', otherwise: 'unsure' }, FORMS),
  number: words({
    asks: 'What is its number on the register? (optional)',
    otherwise: '',
    longest: 20,
    tries: ['RS001234'],
  }),
  registered: optional(dayOf({ asks: 'When was it registered? (optional)', tries: ['2027-01-15', '2026-02-28'] })),
  'year-end': optional(
    dayOf({
      asks: 'When does its first year of accounts end? (optional)',
      hint: 'Without a day, the end of the month in which it is a year old',
      tries: ['2028-03-31', '2027-12-31'],
    }),
  ),
  starts: optional(dayOf({ asks: 'When does the contract start? (optional)', tries: ['2027-04-01'] })),
  pension: oneOf(
    { asks: 'Which pension do its staff have?', otherwise: 'unsure' },
    {
      lgps: 'The local government scheme, as an admitted body',
      nhs: 'The NHS scheme',
      teachers: 'The teachers’ scheme',
      own: 'A workplace pension of its own',
      unsure: 'Not settled yet',
    },
  ),
}

/** What is asked, in the order in which a team can answer. Only a few questions need an answer for a new body. */
export const questions = { ...theBid, ...theBalance, ...theAccounts, ...theOffers, ...theDemands, ...theBody }

export type StandingAnswers = AnswersOf<typeof questions>

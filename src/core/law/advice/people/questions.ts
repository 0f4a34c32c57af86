import { count, dayOf, oneOf, optional, pounds, share, yesNo, type AnswersOf } from '../question.ts'

/** Whether the work takes its people with it, and when. */
const aboutTransfer = {
  from: oneOf(
    { asks: 'Who employs the people now?' },
    {
      council: 'A council in England',
      nhs: 'An NHS body',
      central: 'A government department or an academy',
      other: 'Another employer',
    },
  ),
  to: oneOf(
    { asks: 'Who would employ them?', hint: 'A company is a body of its own, even where a council owns it' },
    {
      'new-body': 'A new body of its own',
      authority: { text: 'Another public authority', hint: 'As one body of public administration to another' },
      unknown: 'Not known yet',
    },
  ),
  group: yesNo({ asks: 'Is there a team whose main purpose is this work?', otherwise: 'yes' }),
  lasting: yesNo({ asks: 'Is the work meant to go on, and not one short task?', otherwise: 'yes' }),
  goods: yesNo({ asks: 'Is it mainly the supply of goods?' }),
  same: yesNo({ asks: 'Will the work be fundamentally the same afterwards?', otherwise: 'yes' }),
  'transfer-day': dayOf({
    asks: 'On which day would they move?',
    hint: 'The law of this day is used, as far as it is known',
    otherwise: '2027-04-01',
    tries: [
      '2027-04-01',
      '2006-04-06',
      '2006-04-19',
      '2006-04-20',
      '2014-01-30',
      '2014-01-31',
      '2014-04-30',
      '2014-05-01',
      '2014-07-30',
      '2014-07-31',
      '2024-06-30',
      '2024-07-01',
      '2026-01-05',
      '2026-01-06',
    ],
  }),
}

/** Who the people are, and what is planned with them. */
const aboutStaff = {
  employees: count({
    asks: 'How many people would move?',
    least: 1,
    most: 100_000,
    otherwise: '120',
    tries: ['120', '9', '10'],
  }),
  employed: count({
    asks: 'How many people does their employer have in all?',
    least: 1,
    most: 2_000_000,
    otherwise: '3,000',
    tries: ['3000', '120', '49', '50'],
  }),
  'weekly-pay': pounds({
    asks: 'What is a week’s pay, on average?',
    hint: 'Before tax. No cap applies here',
    otherwise: '620',
    most: 20_000,
    tries: ['620', '0'],
  }),
  union: yesNo({ asks: 'Is a trade union recognised for them?', otherwise: 'yes' }),
  representatives: yesNo({ asks: 'If not: are there staff representatives already, with authority for this?' }),
  measures: yesNo({
    asks: 'Is anything planned to change for them with the move?',
    hint: 'The law calls such changes measures: another pay day, another place, a new structure',
    otherwise: 'unknown',
  }),
  'notice-days': count({
    asks: 'How many days before the move would they be told?',
    hint: 'No law sets a number. Thirty to ninety is usual',
    least: 1,
    most: 730,
    otherwise: '90',
    tries: ['90', '30'],
  }),
  redundancies: count({
    asks: 'How many redundancies are planned at one place within ninety days?',
    least: 0,
    most: 100_000,
    otherwise: '0',
    tries: ['0', '19', '20', '99', '100'],
  }),
  'first-dismissal': optional(
    dayOf({
      asks: 'On which day would the first of them leave? (optional)',
      hint: 'Left out, the day of the move counts',
      tries: ['2026-04-05', '2026-04-06', '2013-04-05', '2013-04-06'],
    }),
  ),
}

const pay = (asks: string, otherwise: string) => pounds({ asks, otherwise, tries: ['0', '3000000'] })

/** In which schemes they are, and on what terms they would stay. */
const aboutPensions = {
  'lgps-pay': pay('What is the yearly pay of those in the Local Government Pension Scheme?', '3,000,000'),
  'nhs-pay': pay('Of those in the NHS Pension Scheme?', '0'),
  'teachers-pay': pay('Of those in the Teachers’ Pension Scheme?', '0'),
  'other-pay': pay('Of those in another workplace pension, or none?', '0'),
  'certified-rate': optional(
    share({
      asks: 'What rate has the fund’s actuary named for the new body? (optional)',
      hint: 'Primary and secondary rate together. Left out, the average of all funds is used',
      tries: ['23.5%', '0%'],
    }),
  ),
  'primary-rate': optional(share({ asks: 'And the primary rate alone? (optional)', tries: ['19%'] })),
  risk: oneOf(
    { asks: 'How would the pension risk be shared with the council?' },
    {
      'pass-through': { text: 'Pass-through', hint: 'We pay a fixed rate, the council the rest' },
      'full-risk': { text: 'Full risk', hint: 'We pay what the actuary asks, and any debt at the end' },
      'cap-collar': { text: 'Cap and collar', hint: 'We pay what the actuary asks, between two limits' },
      'deemed-employer': { text: 'Deemed employer', hint: 'Proposed: the council stays the employer in the scheme' },
    },
  ),
  'fixed-rate': share({ asks: 'With pass-through: which fixed rate?', otherwise: '18%', tries: ['18%', '25%'] }),
  'floor-rate': share({ asks: 'With cap and collar: not below which rate?', otherwise: '14%', tries: ['14%'] }),
  'ceiling-rate': share({
    asks: 'With cap and collar: not above which rate?',
    otherwise: '22%',
    tries: ['22%', '13%'],
  }),
  'lgps-fair-deal': yesNo({
    asks: 'Are the rules law that keep the council as employer in the scheme?',
    hint: 'Proposed in October 2025. None were found by May 2026, so the answer is no until somebody finds them',
  }),
  entry: oneOf(
    { asks: 'May people who join later enter the public scheme?' },
    { closed: 'No, it is closed to them', open: 'Yes, it is open to them', unknown: 'Not known yet' },
  ),
  'nhs-contract': yesNo({
    asks: 'Is it an NHS standard contract, one for primary care (APMS), or public health work the scheme accepts?',
    otherwise: 'unknown',
  }),
  'nhs-time': share({
    asks: 'How much of their time would people spend on that contract?',
    otherwise: '100%',
    tries: ['100%', '50%', '50.1%'],
  }),
  'nhs-contract-value': optional(
    pounds({ asks: 'What would that contract pay in a year? (optional)', tries: ['4000000', '3999999'] }),
  ),
  'nhs-funded': yesNo({
    asks: 'Does the NHS pay part of the employer’s pension rate for us?',
    hint: 'It does for NHS bodies. A social enterprise asks NHS England',
    otherwise: 'unknown',
  }),
  'two-tier': yesNo({
    asks: 'Do the two-tier rules hold for this contract?',
    hint:
      'They protect new starters. The Act is of 2025; regulations were expected in October 2026 and were not read, ' +
      'so the answer is left open until somebody finds them',
    otherwise: 'unknown',
  }),
}

/** What is asked about the move, the people and their pensions. */
export const questions = { ...aboutTransfer, ...aboutStaff, ...aboutPensions }

export type PeopleAnswers = AnswersOf<typeof questions>

import { count, dayOf, optional, pounds, yesNo } from '../question.ts'

/** Who the people are, and what is planned with them. */
export const aboutStaff = {
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

import { dayOf, oneOf, yesNo } from '../question.ts'

/** Whether the work takes its people with it, and when. */
export const aboutTransfer = {
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

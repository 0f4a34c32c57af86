import { oneOf, optional, pounds, share, yesNo } from '../question.ts'

const pay = (asks: string, otherwise: string) => pounds({ asks, otherwise, tries: ['0', '3000000'] })

/** In which schemes they are, and on what terms they would stay. */
export const aboutPensions = {
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

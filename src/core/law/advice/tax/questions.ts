import { SUPPLIES, type SupplyKind } from '../../tax/vatLiability.ts'
import { count, oneOf, optional, pounds, share, yesNo, type AnswersOf } from '../question.ts'

const KINDS = {
  none: 'Nothing more',
  ...(Object.fromEntries(Object.entries(SUPPLIES).map(([kind, { name }]) => [kind, name])) as {
    readonly [K in SupplyKind]: string
  }),
}

const kind = (asks: string, otherwise: SupplyKind | 'none') => oneOf({ asks, otherwise }, KINDS)
const income = (which: string, otherwise: string) =>
  pounds({
    asks: `What does it bring in a year by the ${which}?`,
    hint: 'In pounds, without VAT',
    otherwise,
    tries: ['0', '90000', '90001', '4m'],
  })
const bought = (which: string) =>
  pounds({
    asks: `How much VAT is paid in a year on what is bought for the ${which} alone?`,
    otherwise: '0',
    tries: ['0', '7500', '7501'],
  })

/** What the service is, whom it leaves and what it becomes. Its sums are of a service of a million pounds. */
export const questions = {
  parent: oneOf(
    { asks: 'Which kind of public body does the service leave?' },
    {
      council: { text: 'A council', hint: 'Or a police or fire authority' },
      nhs: { text: 'An NHS body', hint: 'Or a government department' },
    },
  ),
  charity: yesNo({ asks: 'Will the new body be a charity?' }),
  regulated: yesNo({
    asks: 'Will it be registered for this service with the Care Quality Commission, Ofsted or the like?',
  }),
  'keeps-surplus': yesNo({
    asks: 'Do its rules forbid it to share out profit, and does it put what a service earns back into that service?',
    otherwise: 'yes',
  }),
  volunteers: yesNo({
    asks: 'Are those who take its last decisions volunteers, with no pay from it and no financial interest?',
    hint: 'No, where paid staff sit on the board with a vote',
  }),
  'stream-1': kind('What is the main thing it supplies?', 'contracted'),
  'income-1': income('main thing', '1000000'),
  'vat-1': bought('main thing'),
  'stream-2': kind('What is the second thing?', 'none'),
  'income-2': income('second thing', '0'),
  'vat-2': bought('second thing'),
  'stream-3': kind('What is the third thing?', 'none'),
  'income-3': income('third thing', '0'),
  'vat-3': bought('third thing'),
  'stream-4': kind('What is the fourth thing?', 'none'),
  'income-4': income('fourth thing', '0'),
  'vat-4': bought('fourth thing'),
  'shared-vat': pounds({
    asks: 'How much VAT is paid in a year on what is bought for all of it together?',
    hint: 'Premises, computing, insurance advice, audit and the like',
    otherwise: '25000',
    tries: ['0', '12000', '25000', '4800001'],
  }),
  'council-exempt-vat': optional(
    pounds({
      asks: 'If it leaves a council: how much VAT does the whole council pay for its exempt work in a year? (optional)',
      hint: 'Its VAT officer works this out each spring',
      tries: ['7500', '7501', '499999', '500000'],
    }),
  ),
  'council-all-vat': optional(
    pounds({
      asks: 'And how much VAT does the whole council pay in a year? (optional)',
      tries: ['20000', '10m'],
    }),
  ),
  'council-exempt-leaving': pounds({
    asks: 'How much of the VAT for exempt work goes with the service?',
    otherwise: '0',
    tries: ['0', '7500'],
  }),
  'nhs-refunded': share({
    asks: 'If it leaves an NHS body: what share of the VAT on the service’s purchases comes back today?',
    otherwise: '0%',
    tries: ['0%', '50%', '100%'],
  }),
  'nhs-listed': yesNo({
    asks: 'And is the contract for a service on the Treasury’s list, so that VAT on its price comes back?',
    otherwise: 'unknown',
  }),
  'pay-bill': pounds({
    asks: 'What does the pay of the service come to in a year?',
    hint: 'All earnings, before National Insurance and pensions',
    otherwise: '700000',
    tries: ['0', '3000000', '3200000', '5000000'],
  }),
  'levy-allowance': share({
    asks: 'What share of one apprenticeship levy allowance will the new body have?',
    hint: '100% where no connected employer uses any of it',
    otherwise: '100%',
    tries: ['0%', '50%', '100%'],
  }),
  nic: pounds({
    asks: 'How much employer’s National Insurance will the new body owe in a year?',
    otherwise: '80000',
    tries: ['0', '8000', '80000', '100000'],
  }),
  'nic-new-staff': pounds({
    asks: 'Of that, how much on staff who did not come over with the service?',
    otherwise: '0',
    tries: ['0', '8000'],
  }),
  'transfer-year': yesNo({ asks: 'Is this the tax year in which the service comes over?' }),
  connected: yesNo({ asks: 'Does a connected company or charity claim Employment Allowance already?' }),
  'public-share': share({
    asks: 'What share of its work is of a public nature, such as work for a council or the NHS?',
    otherwise: '100%',
    tries: ['0%', '49.9%', '50%', '100%'],
  }),
  profit: pounds({
    asks: 'What profit does the new body expect in a year?',
    hint: 'Below nought for a loss',
    otherwise: '20000',
    least: -1e9,
    tries: ['-20000', '0', '50000', '50001', '250000'],
  }),
  'other-trade': pounds({
    asks: 'If it is a charity: what does it bring in by trade that does not serve its purposes?',
    otherwise: '0',
    tries: ['0', '80000', '80001'],
  }),
  'other-trade-profit': pounds({ asks: 'And how much profit is in that?', otherwise: '0', tries: ['0', '40000'] }),
  associates: count({
    asks: 'How many other companies are under the same control?',
    least: 0,
    most: 100,
    otherwise: '0',
    tries: ['0', '1'],
  }),
  'rateable-value': optional(
    pounds({
      asks: 'What is the rateable value of the premises whose business rates the new body will pay? (optional)',
      hint: 'Leave it empty where the council stays the occupier',
      tries: ['12000', '15000', '50999', '51000', '500000'],
    }),
  ),
  retail: yesNo({ asks: 'Are they used mainly for retail, hospitality or leisure, and open to the public?' }),
  'only-premises': yesNo({ asks: 'Are they its only premises, but for very small ones?', otherwise: 'yes' }),
  discretion: share({
    asks: 'What share of the rest will the council forgive because it chooses to?',
    otherwise: '0%',
    tries: ['0%', '50%', '100%'],
  }),
  'trust-staff': count({
    asks: 'If a trust for its employees will own it: how many people work there?',
    least: 0,
    most: 100_000,
    otherwise: '0',
    tries: ['0', '100'],
  }),
}

export type TaxAnswers = AnswersOf<typeof questions>

import { dated } from '../dated.ts'
import { judgment, legislation } from '../source.ts'
import { ACT_2023_FROM, REGULATIONS_2015_FROM } from './purchase.ts'

const section87 = legislation('ukpga/2023/54/section/87', 'Procurement Act 2023 s 87(4)')
const regulation109 = legislation('uksi/2015/102/regulation/109', 'Public Contracts Regulations 2015 reg 109(2)')
const LAST = { knownTo: '2027-12-31', reviewBy: '2027-04-06' } as const
const RAISED = {
  from: '2022-12-21',
  source: { title: 'Cabinet Office, PPN 01/23: requirements to publish on Contracts Finder' },
  confidence: 'memory',
} as const
const RAISED_NOTE = 'That it was raised in December 2022, and with VAT from then on, is from memory.'

/** Value from which a council says publicly that a small contract is offered and was given. */
export const localNoticeFrom = dated({
  id: 'procurement.belowThreshold.localNoticeFrom',
  label: 'Small contract of a council or other local body of which notice is given',
  unit: 'pounds over the whole contract',
  history: [
    { from: '2015-02-26', value: 25_000, source: regulation109, confidence: 'verified' },
    { ...RAISED, value: 30_000 },
    { from: '2025-02-24', value: 30_000, source: section87, confidence: 'verified' },
  ],
  note: RAISED_NOTE,
  ...LAST,
})

/** The same for central government. */
export const centralNoticeFrom = dated({
  id: 'procurement.belowThreshold.centralNoticeFrom',
  label: 'Small contract of central government of which notice is given',
  unit: 'pounds over the whole contract',
  history: [
    { from: '2015-02-26', value: 10_000, source: regulation109, confidence: 'verified' },
    { ...RAISED, value: 12_000 },
    { from: '2025-02-24', value: 12_000, source: section87, confidence: 'verified' },
  ],
  note: RAISED_NOTE,
  ...LAST,
})

const regulation77 = legislation('uksi/2015/102/regulation/77', 'Public Contracts Regulations 2015 reg 77')
const section33 = legislation('ukpga/2023/54/section/33', 'Procurement Act 2023 s 33')

/** Longest that a contract reserved for mutuals may run, with every extension. */
export const reservedTermMost = dated({
  id: 'procurement.reserved.termMost',
  label: 'Longest term of a contract reserved for mutuals',
  unit: 'months',
  history: [
    { from: '2015-02-26', value: 36, source: regulation77, confidence: 'verified' },
    { from: '2025-02-24', value: 60, source: section33, confidence: 'verified' },
  ],
  knownTo: '2027-12-31',
  reviewBy: '2027-04-06',
})

/** Time in which the same authority may not have given the same body such a contract before. */
export const reservedLookBack = dated({
  id: 'procurement.reserved.lookBack',
  label: 'Time without an earlier reserved contract',
  unit: 'months',
  history: [
    { from: '2015-02-26', value: 36, source: regulation77, confidence: 'verified' },
    { from: '2025-02-24', value: 36, source: section33, confidence: 'verified' },
  ],
  knownTo: '2027-12-31',
  reviewBy: '2027-04-06',
})

const schedule2 = legislation('ukpga/2023/54/schedule/2', 'Procurement Act 2023 Sch 2')
const regulation12 = legislation('uksi/2015/102/regulation/12', 'Public Contracts Regulations 2015 reg 12')

/** A body that an authority controls does more than this share of its work for it. No figure under the case law. */
export const verticalShareMore = dated<number | null>({
  id: 'procurement.vertical.shareMore',
  label: 'Share of its work that a controlled body exceeds for its owners',
  unit: 'share of activities',
  history: [
    {
      from: '1999-11-18',
      value: null,
      source: judgment('61998CJ0107', 'Teckal, Case C-107/98, judgment of 18 November 1999'),
      confidence: 'memory',
    },
    { from: REGULATIONS_2015_FROM, value: 0.8, source: regulation12, confidence: 'verified' },
    { from: ACT_2023_FROM, value: 0.8, source: schedule2, confidence: 'verified' },
  ],
  knownTo: '2027-03-31',
  reviewBy: '2027-04-06',
  note: 'Before 26 February 2015 the courts asked that the essential part of its work be for its owners.',
})

/** Authorities that work together do no more than about this share of that work for anything else. */
export const horizontalShareMost = dated<number | null>({
  id: 'procurement.horizontal.shareMost',
  label: 'Share of joint work that authorities may do for other purposes',
  unit: 'share of activities',
  history: [
    {
      from: '2009-06-09',
      value: null,
      source: judgment('62006CJ0480', 'Hamburg, Case C-480/06, judgment of 9 June 2009'),
      confidence: 'memory',
    },
    { from: REGULATIONS_2015_FROM, value: 0.2, source: regulation12, confidence: 'verified' },
    { from: ACT_2023_FROM, value: 0.2, source: schedule2, confidence: 'verified' },
  ],
  knownTo: '2027-03-31',
  reviewBy: '2027-04-06',
  note: 'Exactly this share is too much under the 2015 Regulations, and allowed under the Act.',
})

/** Least share of all points that central government gives to social value. */
export const socialValueLeast = dated({
  id: 'procurement.socialValue.least',
  label: 'Least weight of social value in central government',
  unit: 'share of all points',
  history: [
    {
      from: '2021-01-01',
      value: 0.1,
      source: {
        title: 'Cabinet Office, PPN 06/20: taking account of social value in the award of central government contracts',
        url: 'https://www.gov.uk/government/publications/procurement-policy-note-0620-taking-account-of-social-value-in-the-award-of-central-government-contracts',
      },
      confidence: 'secondary',
    },
    {
      from: '2025-10-01',
      value: 0.1,
      source: {
        title: 'Cabinet Office, PPN 002: taking account of social value in the award of contracts',
        url: 'https://www.gov.uk/government/publications/ppn-002-taking-account-of-social-value-in-the-award-of-contracts',
      },
      confidence: 'verified',
    },
  ],
  knownTo: '2027-03-31',
  reviewBy: '2027-04-06',
  note: 'Policy, not law. Where price is divided by points for quality, it is a tenth of those points.',
})

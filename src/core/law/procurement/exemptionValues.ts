import { dated, type Dated } from '../dated.ts'
import { judgment, legislation } from '../source.ts'
import { ACT_2023_FROM, REGULATIONS_2015_FROM } from './purchase.ts'

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

export const exemptionValues: readonly Dated<unknown>[] = [verticalShareMore, horizontalShareMost]

import type { LawSource } from '../dated.ts'
import { legislation } from '../source.ts'

/** Something that a body can offer where a measure reads badly. */
export interface Mitigant {
  readonly id: 'guarantee' | 'bond' | 'advance' | 'passThrough' | 'capital'
  readonly title: string
  readonly says: string
  /** The measures that it answers, by name; all of them where it stands behind the whole contract. */
  readonly answers: readonly string[] | 'all'
  readonly source: LawSource
}

/** What a guide to large projects says of bidders that do not read as low risk: they may explain, and may offer these. */
const practice: LawSource = {
  title: 'Assessing the economic and financial standing of suppliers, PPP Online',
  url: 'https://ppponline.affinitext.com/public/book?id=5911&toc_id=876322',
}

/** In the order in which they answer most. */
export const mitigants: readonly Mitigant[] = [
  {
    id: 'guarantee',
    title: 'A guarantee from the council or another body',
    says: 'Whoever gives it stands in for the whole contract, and the buyer counts its strength as the bidder’s own.',
    answers: 'all',
    source: legislation('ukpga/2023/54/section/22', 'Procurement Act 2023 s 22(8) and (9)'),
  },
  {
    id: 'bond',
    title: 'A bond',
    says: 'A bank or insurer pays the buyer a set sum if the body fails. It costs a fee and often needs security.',
    answers: ['turnover', 'netAssets'],
    source: practice,
  },
  {
    id: 'advance',
    title: 'Payment in advance',
    says: 'The buyer pays at the start of each month or quarter, so that wages never wait for an invoice.',
    answers: ['acidRatio', 'cashToDebt'],
    source: practice,
  },
  {
    id: 'passThrough',
    title: 'Pass-through of the pension',
    says: 'The authority keeps the deficit and the risk of higher rates, and the body pays a fixed rate.',
    answers: ['pensionToEarnings'],
    source: practice,
  },
  {
    id: 'capital',
    title: 'A grant, or a loan that is paid back last',
    says: 'A grant adds to net assets. A lender who agrees to be paid after all others does much the same.',
    answers: ['netAssets', 'acidRatio'],
    source: practice,
  },
]

/** Whether something offered answers a measure that reads badly. */
export const answers = ({ answers: answered }: Mitigant, metric: string): boolean =>
  answered === 'all' || answered.includes(metric)

/** Something that a body can offer where a measure reads badly. */
export interface Mitigant {
  readonly id: 'guarantee' | 'bond' | 'advance' | 'passThrough' | 'capital'
  readonly title: string
  readonly says: string
  /** The measures that it answers, by name; all of them where it stands behind the whole contract. */
  readonly answers: readonly string[] | 'all'
}

/**
 * In the order in which they answer most.
 *
 * Source: what a guide to large projects says may be offered by bidders that do not read as low risk (PPP Online,
 * Assessing the economic and financial standing of suppliers); which measure each answers follows from its sum.
 */
export const mitigants: readonly Mitigant[] = [
  {
    id: 'guarantee',
    title: 'A guarantee from the council or another body',
    says: 'Whoever gives it stands in for the whole contract, and the buyer counts its strength as the bidder’s own.',
    answers: 'all',
  },
  {
    id: 'bond',
    title: 'A bond',
    says: 'A bank or insurer pays the buyer a set sum if the body fails. It costs a fee and often needs security.',
    answers: ['turnover', 'netAssets'],
  },
  {
    id: 'advance',
    title: 'Payment in advance',
    says: 'The buyer pays at the start of each month or quarter, so that wages never wait for an invoice.',
    answers: ['acidRatio', 'cashToDebt'],
  },
  {
    id: 'passThrough',
    title: 'Pass-through of the pension',
    says: 'The authority keeps the deficit and the risk of higher rates, and the body pays a fixed rate.',
    answers: ['pensionToEarnings'],
  },
  {
    id: 'capital',
    title: 'A grant, or a loan that is paid back last',
    says: 'A grant adds to net assets. A lender who agrees to be paid after all others does much the same.',
    answers: ['netAssets', 'acidRatio'],
  },
]

/** Whether something offered answers a measure that reads badly. */
export const answers = ({ answers: answered }: Mitigant, metric: string): boolean =>
  answered === 'all' || answered.includes(metric)

import { dated, type Dated } from '../dated.ts'

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

export const socialValueValues: readonly Dated<unknown>[] = [socialValueLeast]

import { sayPounds } from '../../shared/money.ts'
import { dated, type Dated } from '../dated.ts'
import { announced, browneJacobson, guidance, trowers } from './sources.ts'

/** How far the test has come: promised, told in guidance, or asked of a project that begins. */
export type InterestStanding = 'announced' | 'published' | 'required'

const SAYS: Readonly<Record<InterestStanding, string>> = {
  announced: 'announced',
  published: 'published, and made by choice',
  required: 'required of central government',
}

/** The public interest test: policy, not law. */
export const interestStanding = dated<InterestStanding>({
  id: 'interest.standing',
  label: 'Public interest test before outsourcing',
  unit: 'in words',
  say: (standing) => SAYS[standing],
  history: [
    { from: '2025-02-13', value: 'announced', source: announced, confidence: 'secondary' },
    { from: '2026-06-17', value: 'published', source: guidance, confidence: 'verified' },
    { from: '2027-04-01', value: 'required', source: browneJacobson, confidence: 'secondary' },
  ],
  knownTo: '2027-04-01',
  reviewBy: '2027-03-15',
  note: 'Of the guidance its opening was read. From when the test is required is told by others.',
})

/** Worth above which a service is put to the test, with VAT. */
export const interestAbovePounds = dated({
  id: 'interest.above',
  label: 'Worth of a service above which the public interest test is made',
  unit: 'pounds with VAT',
  say: sayPounds,
  history: [{ from: '2026-06-17', value: 1_000_000, source: browneJacobson, confidence: 'secondary' }],
  knownTo: '2027-04-01',
  reviewBy: '2027-03-15',
  note: 'Most accounts say more than £1 million. One says £1 million or more, so at just that sum we do not say.',
})

/** Spend on contracts in a year from which a department plans what to take in house. */
export const strategyLeastPounds = dated({
  id: 'interest.strategyLeast',
  label: 'Spend on contracts from which a department makes an insourcing strategy',
  unit: 'pounds a year with VAT',
  say: sayPounds,
  history: [{ from: '2026-06-17', value: 100_000_000, source: guidance, confidence: 'verified' }],
  knownTo: '2027-04-01',
  reviewBy: '2027-03-15',
})

/** Which edition of the Cabinet Office's playbook on sourcing stands. */
export const playbookEdition = dated({
  id: 'interest.playbook',
  label: 'Sourcing Playbook of the Cabinet Office',
  unit: 'edition',
  history: [
    { from: '2021-05-20', value: 'May 2021', source: trowers, confidence: 'secondary' },
    {
      from: '2024-04-23',
      value: 'pages updated in April 2024',
      source: {
        title: 'Cabinet Office, the Sourcing and Consultancy Playbooks',
        url: 'https://www.gov.uk/government/publications/the-sourcing-and-consultancy-playbooks',
      },
      confidence: 'secondary',
    },
  ],
  knownTo: '2026-06-17',
  reviewBy: '2027-03-15',
  note: 'Editions between these are not listed. Whether the public interest test changed it has not been read.',
})

export const interestValues: readonly Dated<unknown>[] = [
  interestStanding,
  interestAbovePounds,
  strategyLeastPounds,
  playbookEdition,
]

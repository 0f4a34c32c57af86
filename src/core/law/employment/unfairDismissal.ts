import { dated } from '../dated.ts'
import { rule } from '../rule.ts'
import { legislation } from '../source.ts'

/** Months of service after which a dismissal can be unfair for want of a fair reason or procedure. */
export const unfairDismissalMonths = dated({
  id: 'unfairDismissal.serviceMonths',
  label: 'Unfair dismissal, months of service needed',
  unit: 'months',
  history: [
    {
      from: '2012-04-06',
      value: 24,
      source: legislation('uksi/2012/989', 'Unfair Dismissal (Variation of Qualifying Period) Order 2012 art 3'),
      confidence: 'verified',
    },
    {
      from: '2027-01-01',
      value: 6,
      source: {
        title: 'Forbes Solicitors on SI 2026/559, which brings the Employment Rights Act 2025 s 25 into force',
        url:
          'https://www.forbessolicitors.co.uk/articles/employment-rights-act-2025-commencement-regulations-' +
          'confirm-january-2027-start-date-for-unfair-dismissal-changes',
      },
      confidence: 'secondary',
    },
  ],
  knownTo: '2027-04-05',
  reviewBy: '2027-04-06',
  note:
    'The day is that on which employment ends. Whoever began before 6 April 2012 needed one year. ' +
    'A dismissal because of a transfer needs this service too.',
})

const unfair = rule({
  id: 'unfairDismissal.service',
  title: 'Service before a dismissal can be unfair',
  says: 'An employee needs some service before most dismissals can be unfair. It becomes six months in January 2027.',
  inForce: { from: '2012-04-06' },
  source: legislation('ukpga/1996/18/section/108', 'Employment Rights Act 1996 s 108'),
  confidence: 'verified',
  reviewBy: '2027-01-01',
  values: [unfairDismissalMonths],
})

export const unfairDismissalRules = [unfair]

import { rule } from '../rule.ts'
import { legislation } from '../source.ts'
import { unfairDismissalMonths } from './unfairDismissalValues.ts'

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

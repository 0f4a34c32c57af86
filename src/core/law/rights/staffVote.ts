import { rule } from '../rule.ts'
import { legislation } from '../source.ts'

/** What the law asks of staff before their service leaves: nothing, beyond the election of representatives. */
export const staffVote = rule({
  id: 'rights.staffVote',
  title: 'No law asks for a vote of staff',
  says:
    'No law asks that staff vote before their service leaves. Where there is no union, they elect representatives ' +
    'who are informed and consulted about the transfer. A vote on the plan itself is custom, and binds nobody by law.',
  inForce: { from: '2006-04-06' },
  source: legislation('uksi/2006/246/regulation/14', 'TUPE Regulations 2006 reg 14'),
  confidence: 'derived',
  reviewBy: '2027-04-06',
})

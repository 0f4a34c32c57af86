import { rule, type Rule } from '../rule.ts'
import { legislation } from '../source.ts'
import { challengeReplyDays } from './values.ts'

const section = (number: number, subsection: string) =>
  legislation(`ukpga/2011/20/section/${number}`, `Localism Act 2011 s ${number}${subsection}`)
const READ = { inForce: { from: '2012-06-27' }, confidence: 'verified', reviewBy: '2027-04-06' } as const

/** When an expression can be handed in. */
export const window = rule({
  id: 'rights.challenge.window',
  title: 'In the window',
  says:
    'An authority may set days in which it takes expressions, for all services or for one, and then publishes them ' +
    'on its website. It may refuse to consider one that comes on another day. Where it sets none, any day will do.',
  source: section(82, ''),
  ...READ,
})

const reply = rule({
  id: 'rights.challenge.reply',
  title: 'It says when it will decide',
  says:
    'An authority says in writing when it expects to decide. The Act gives it some days for that. For an expression ' +
    'handed in within a window they begin when the window has closed. For any other the day of receipt is the first. ' +
    'They are for saying when, and not for deciding.',
  source: section(84, '(6) and (7)'),
  values: [challengeReplyDays],
  ...READ,
})

const decision = rule({
  id: 'rights.challenge.decision',
  title: 'It decides in the time it has published',
  says:
    'An authority publishes the longest time from receipt to decision, and decides in it. The Act sets no length. It ' +
    'may set different times for different cases.',
  source: section(84, '(3), (4), (5) and (8)'),
  ...READ,
})

const wellBeing = rule({
  id: 'rights.challenge.wellBeing',
  title: 'It considers the good of the area',
  says:
    'An authority considers whether to accept would improve the social, economic or environmental well-being of its ' +
    'area; and in the procurement, how that might do so.',
  source: section(83, '(8) to (10)'),
  ...READ,
})

/** What a rejection needs. */
export const onlyOnGrounds = rule({
  id: 'rights.challenge.onlyOnGrounds',
  title: 'It rejects only on a listed ground',
  says:
    'An authority may reject only on one or more of the ten grounds in the regulations. It gives its reasons in ' +
    'writing and publishes them on its website. There is no appeal in the Act. A court can review how it was decided.',
  source: section(83, '(11) and s 84(8) and (9)'),
  ...READ,
})

const change = rule({
  id: 'rights.challenge.change',
  title: 'It changes an expression only by agreement',
  says:
    'An authority may propose a change where it could not accept the expression otherwise, and only those who asked ' +
    'can agree to it. Where they refuse, it may still go on to a procurement.',
  source: section(84, '(1), (2) and (11)'),
  ...READ,
})

const withdrawal = rule({
  id: 'rights.challenge.withdrawal',
  title: 'Those who asked may withdraw',
  says:
    'Whoever asked may withdraw before the decision or after it. The authority may then still put the service out to ' +
    'tender: what was set going cannot be called back.',
  source: section(84, '(10) and (11)'),
  ...READ,
})

/** What follows from acceptance. */
export const procurement = rule({
  id: 'rights.challenge.procurement',
  title: 'What follows is a tender that anybody can win',
  says:
    'An authority that accepts carries out a procurement for the service, as fits its value and nature. It publishes ' +
    'the shortest and the longest time from its decision to the beginning, and keeps to them. Those who asked have ' +
    'no better claim than others.',
  source: section(83, '(2) to (7)'),
  ...READ,
})

const guidance = rule({
  id: 'rights.challenge.guidance',
  title: 'It has regard to guidance',
  says: 'An authority has regard to the guidance of the Secretary of State on this right, which is of June 2012.',
  source: section(85, '(2)'),
  ...READ,
})

/** What the authority has to do, in the order in which it comes up. */
export const challengeDuties: readonly Rule[] = [
  window,
  reply,
  decision,
  wellBeing,
  change,
  onlyOnGrounds,
  withdrawal,
  procurement,
  guidance,
]

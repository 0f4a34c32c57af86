import { rightsRules } from '../rights/index.ts'
import { requestStanding } from '../rights/values.ts'
import { adviser } from './adviser.ts'
import { groundConclusions, recordConclusions, unreadAct, voteConclusion } from './rights/conclusions.ts'
import { challengeOf, handedInOn, misfits } from './rights/facts.ts'
import { commonParts, partsOf } from './rights/parts.ts'
import { questions } from './rights/questions.ts'
import { contractConclusion, noneReaches, rightsOf } from './rights/standing.ts'
import { timeConclusions, timetableOf } from './rights/timetable.ts'

/** Rights of staff to ask for their service: which there is, what it gives, and in what time. */
export const rights = adviser({
  topic: 'rights',
  title: 'What rights have we?',
  says: [
    'Three rights have let staff ask to run their service: the Right to Request, the Right to Provide and the ' +
      'Community Right to Challenge. Each was made for some public bodies, and for some years.',
    'A right to ask is a right to be considered. It is not a right to a contract.',
  ],
  questions,
  groups: [
    { from: 'body', title: 'The right' },
    { from: 'window-opens', title: 'The authority’s own periods', onDemand: true },
    { from: 'resources', title: 'What the expression of interest says', onDemand: true },
    { from: 'authority-says', title: 'What the authority may say', onDemand: true },
  ],
  example: {
    'handed-in': '2026-10-12',
    'window-opens': '2026-09-01',
    'window-closes': '2026-11-30',
    'decides-within': '6 months',
    'procures-after': '3 months',
    'procures-within': '12 months',
    description: 'yes',
    outcomes: 'yes',
    'other-staff': 'no',
  },
  needs: [requestStanding],
  rules: rightsRules,
  assumes: [
    'The expression of interest is made in writing.',
    'The law is that of the day on which it is handed in. Where that is not said, it is the day asked for.',
    'The days of the procurement count from the last day for the decision.',
  ],
  adviceBegins: [
    'The authority’s website gives its windows and its times. Its procurement team can be asked for them.',
    'A solicitor for the staff says whether a rejection can be reviewed by a court. The time for that is short: it ' +
      'runs from the decision.',
    'The older rights were policies. What stands of them is for the body itself, or for NHS England, to say.',
  ],
  across: misfits,
  advise(answers, on) {
    const challenge = challengeOf(answers)
    const then = on.at(handedInOn(answers, on))
    const held = rightsOf(challenge, then)
    const canChallenge = held.some(({ name, stands }) => name === 'challenge' && stands !== false)
    const times = canChallenge ? timetableOf(challenge, then.day, then) : null
    const standing = held.map(({ conclusion }) => conclusion)
    const [first = noneReaches, ...others] = standing
    return {
      conclusions: [
        first,
        ...others,
        contractConclusion(held, then),
        ...(times === null ? [] : timeConclusions(challenge, times, then, on.day)),
        ...(canChallenge ? groundConclusions(challenge, then) : []),
        ...recordConclusions(held),
        ...unreadAct(held, then.day),
        voteConclusion,
      ],
      parts: [...held.flatMap((right) => partsOf(right, challenge, times, on)), ...commonParts(held)],
    }
  },
})

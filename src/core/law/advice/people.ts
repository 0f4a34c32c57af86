import { collectiveRedundancyRules } from '../employment/collectiveRedundancy.ts'
import { unfairDismissalRules } from '../employment/dismissal.ts'
import { pensionRules } from '../pensions/index.ts'
import { peopleRules } from '../people/index.ts'
import { consultationWeeksMost } from '../people/values.ts'
import { adviser } from './adviser.ts'
import { partsOf } from './people/parts.ts'
import { lgpsConclusions, nhsConclusions, otherConclusions } from './people/pensions.ts'
import { protectionConclusion } from './people/protection.ts'
import { questions } from './people/questions.ts'
import { redundancyConclusions } from './people/redundancies.ts'
import { peopleProblems, situationOf } from './people/situation.ts'
import { starterConclusions } from './people/starters.ts'
import { transferConclusions } from './people/transfer.ts'

/** What happens to people: whether they move, what is due before, what each keeps, and what pensions cost. */
export const people = adviser({
  topic: 'people',
  title: 'What happens to people?',
  says: [
    'When work moves to a new body, the people who do it move too, as a rule, on the terms they have. The rules are ' +
      'called TUPE. They say who is told what, and by when. Pensions have rules of their own.',
  ],
  questions,
  groups: [
    { from: 'from', title: 'The transfer' },
    { from: 'employees', title: 'The people' },
    { from: 'redundancies', title: 'If posts go', onDemand: true },
    { from: 'lgps-pay', title: 'Pensions' },
    { from: 'nhs-contract', title: 'If some are in the NHS scheme', onDemand: true },
    { from: 'two-tier', title: 'New starters' },
  ],
  example: {
    'transfer-day': '2027-04-01',
    employees: '120',
    'weekly-pay': '620',
    measures: 'yes',
    'lgps-pay': '3000000',
    'certified-rate': '23.5%',
    'fixed-rate': '18%',
  },
  needs: [consultationWeeksMost],
  rules: [...peopleRules, ...collectiveRedundancyRules, ...unfairDismissalRules, ...pensionRules],
  assumes: [
    'The law of the day of the move decides, and for redundancies that of the first one. What is not known yet for ' +
      'that day is held as it stands, and marked.',
    'Nobody works at two places, and nobody of the new body’s own staff is affected.',
    'Pay is what a week is worth on average. What a tribunal awards is reckoned person by person.',
    'The people work in England.',
  ],
  adviceBegins: [
    'Who is assigned to the team that moves is often in dispute. A lawyer for employment says who is.',
    'The pension fund’s actuary names the rate, the risk and any bond. Ask for them in writing, half a year ahead.',
    'Each person’s own pension is for a regulated adviser, or the scheme itself.',
  ],
  across: peopleProblems,
  advise(answers, on) {
    const situation = situationOf(answers, on)
    const [first, ...rest] = transferConclusions(situation)
    return {
      conclusions: [
        first,
        ...rest,
        ...redundancyConclusions(situation),
        protectionConclusion(situation),
        ...lgpsConclusions(situation),
        ...nhsConclusions(situation),
        ...otherConclusions(situation),
        ...starterConclusions(situation),
      ],
      parts: partsOf(situation),
    }
  },
})

import { sayDay } from '../../shared/day.ts'
import type { Problem } from '../../shared/problem.ts'
import { educationRules } from '../standing/buyerTests.ts'
import { allDemandRules } from '../standing/demands.ts'
import { metrics } from '../standing/metrics.ts'
import { goingConcernRules, solvencyRules } from '../standing/solvency.ts'
import {
  educationGearingScale,
  educationGrades,
  educationProfitScale,
  educationSolvencyScale,
  goingConcernMonths,
} from '../standing/values.ts'
import { adviser } from './adviser.ts'
import {
  dayOneConclusions,
  demandConclusions,
  goingConcernConclusions,
  solvencyConclusions,
  testConclusions,
} from './standing/conclusions.ts'
import { held, yearEndOf } from './standing/facts.ts'
import * as parts from './standing/parts.ts'
import { questions, type StandingAnswers } from './standing/questions.ts'
import { statementParts } from './standing/statement.ts'

/** Whether a body passes the tests of its money, what reads badly of a new one, and what it can hand in and offer. */
export const standing = adviser({
  topic: 'standing',
  title: 'Will we pass their financial test?',
  says: [
    'A buyer asks whether a bidder is strong enough for a contract. Say what the contract is worth and what is known ' +
      'of the body. Each measure is worked out and read as low, medium or high risk. A new body also gets a ' +
      'statement that it can hand in where others hand in accounts.',
  ],
  questions,
  groups: [
    { from: 'stage', title: 'The body and the contract' },
    { from: 'cash', title: 'Its means' },
    { from: 'cash-plan', title: 'The months ahead', onDemand: true },
    { from: 'revenue', title: 'Its accounts, if it has any', onDemand: true },
    { from: 'guarantee', title: 'What could be offered' },
    { from: 'asks-audited', title: 'What the buyer asks for', onDemand: true },
    { from: 'name', title: 'For the statement', onDemand: true },
  ],
  example: {
    contract: '1400000',
    years: '5',
    cash: '40000',
    'pension-deficit': '400000',
    'pass-through': 'yes',
    guarantee: 'yes',
    advance: 'yes',
    capital: '60000',
    'asks-audited': 'yes',
    'least-turnover': '2800000',
    'cash-plan': '62000 58000 51000 47000 44000 39000 36000 38000 41000 45000 48000 52000',
    name: 'Ferry Lane Youth Work',
    form: 'community-benefit',
    registered: '2027-01-15',
    'year-end': '2028-03-31',
    starts: '2027-04-01',
    pension: 'lgps',
  },
  needs: [
    ...metrics.map(({ limits }) => limits),
    educationSolvencyScale,
    educationProfitScale,
    educationGearingScale,
    educationGrades,
    goingConcernMonths,
  ],
  rules: [
    ...metrics.map(({ rule }) => rule),
    ...educationRules,
    ...allDemandRules,
    ...solvencyRules,
    ...goingConcernRules,
  ],
  assumes: [
    'Figures are those of the last accounts, or of the plan and opening balance of a new body.',
    'What is owned has no goodwill in it, and no profit was paid out.',
    'Debt with cash taken off is what counts as debt. A deficit that the authority bears is not counted.',
    'The contract is bought in England, and by the law of the day that is asked about.',
  ],
  adviceBegins: [
    'The buyer says which test it uses, and its papers give the limits. Ask it in writing before the bid is due.',
    'An accountant draws up the opening balance and the plan, and says what a guarantee or a loan does to them.',
    'Once a body may not be able to pay, its board turns to an insolvency practitioner before it owes more.',
  ],
  across: (answers) => [...figuresOfNobody(answers), ...daysInOrder(answers)],
  advise(answers, on) {
    const all = held(answers, on)
    const [first, ...others] = testConclusions(all)
    return {
      conclusions: [
        first,
        ...others,
        ...dayOneConclusions(all),
        ...demandConclusions(all),
        ...solvencyConclusions(all),
        ...goingConcernConclusions(all),
      ],
      parts: [
        parts.measuresPart(all),
        ...parts.figuresPart(all),
        ...parts.dayOnePart(all),
        parts.offersPart(all),
        ...parts.ownPart(all),
        ...parts.educationPart(all),
        parts.demandsPart(all),
        ...parts.solvencyParts(all),
        ...statementParts(all),
      ],
    }
  },
})

/** Figures that only accounts have, for a body that says it has none. */
const OF_ACCOUNTS = [
  'revenue',
  'revenue-before',
  'profit',
  'profit-before',
  'depreciation',
  'after-tax',
  'cash-flow',
  'capital-spending',
  'interest',
] as const

function figuresOfNobody(answers: StandingAnswers): readonly Problem[] {
  if (answers.stage === 'accounts') return []
  const given = OF_ACCOUNTS.find((name) => answers[name] !== null && answers[name] !== 0)
  if (given === undefined) return []
  return [
    {
      where: { field: given },
      message: 'This is a figure of accounts, and the body is said to have none.',
      wanted: 'nothing here, or that it has accounts',
    },
  ]
}

/** Nothing begins or ends before the body is registered. */
function daysInOrder(answers: StandingAnswers): readonly Problem[] {
  const { registered, starts } = answers
  if (registered === null) return []
  const yearEnd = yearEndOf(answers)
  const wanted = `a day after ${sayDay(registered)}, on which it is registered`
  return [
    ...(yearEnd !== null && yearEnd <= registered
      ? [{ where: { field: 'year-end' }, message: 'The body is not registered yet on this day.', wanted }]
      : []),
    ...(starts !== null && starts < registered
      ? [{ where: { field: 'starts' }, message: 'The contract would start before the body is registered.', wanted }]
      : []),
  ]
}

import { sayDay } from '../../../shared/day.ts'
import { accounts, insurance } from '../../procurement/conditions.ts'
import { allMet, type Finding } from '../../rule.ts'
import type { Measured, Risk } from '../../standing/metrics.ts'
import { answers as isAnswered } from '../../standing/mitigants.ts'
import { educationGrades, turnoverLimits } from '../../standing/values.ts'
import type { Conclusion } from '../advice.ts'
import { asSentences, contractEndOf, type Held, type TestName } from './facts.ts'

const { source: cabinetOffice } = turnoverLimits.history[0]!
const { source: department } = educationGrades.history[0]!

/** One answer for each test that is asked about. */
export function testConclusions(held: Held): readonly [Conclusion, ...Conclusion[]] {
  const conclude: Readonly<Record<TestName, (held: Held) => Conclusion>> = {
    efs: cabinetOfficeConclusion,
    education: educationConclusion,
    own: ownConclusion,
  }
  const [first = 'own', ...others] = held.tests
  return [conclude[first](held), ...others.map((name) => conclude[name](held))]
}

const named = (measured: readonly Measured[]): string =>
  measured.map(({ metric: { title } }) => title.toLowerCase().replace('ebitda', 'EBITDA')).join(', ')

const reading = ({ measured }: Held, risk: Risk | null): readonly Measured[] =>
  measured.filter((each) => each.risk === risk)

function cabinetOfficeConclusion(held: Held): Conclusion {
  const [high, medium, open] = [reading(held, 'high'), reading(held, 'medium'), reading(held, null)]
  const badly = [...high, ...medium]
  const unanswered = badly.filter(({ metric }) => !held.offered.some((offer) => isAnswered(offer, metric.id)))
  const helping = held.offered.filter((offer) => badly.some(({ metric }) => isAnswered(offer, metric.id)))
  const source = cabinetOffice
  if (badly.length > 0 && unanswered.length === 0)
    return {
      stands: 'depends',
      says: 'It could pass the Cabinet Office’s test with what is offered.',
      because:
        `These do not read as low risk: ${named(badly)}. ` +
        `This is offered against them: ${helping.map(({ title }) => title.toLowerCase()).join('; ')}. ` +
        'The buyer decides if it is enough.',
      source,
    }
  const worst = unanswered.filter(({ risk }) => risk === 'high')
  if (worst.length > 0)
    return {
      stands: 'no',
      says: 'As it stands it would not pass the Cabinet Office’s test.',
      because: `These read as high risk, and nothing offered answers them: ${named(worst)}.`,
      source,
    }
  if (unanswered.length > 0)
    return {
      stands: 'depends',
      says: 'Whether it passes the Cabinet Office’s test is for the buyer to judge.',
      because: `These read as medium risk: ${named(unanswered)}. A bidder may explain why, and may offer something.`,
      source,
    }
  return open.length > 0
    ? {
        stands: 'depends',
        says: 'Whether it passes the Cabinet Office’s test cannot be said yet.',
        because: `Nothing reads badly, and these have no figure: ${named(open)}.`,
        source,
      }
    : {
        stands: 'yes',
        says: 'By the Cabinet Office’s test it reads as low risk.',
        because: 'Every measure is on the good side of its limit.',
        source,
      }
}

function educationConclusion({ assessed, isNew }: Held): Conclusion {
  const source = department
  const grade = assessed?.grade ?? null
  if (grade === null)
    return {
      stands: 'depends',
      says: 'What the Department for Education would say cannot be said yet.',
      because: isNew
        ? 'It scores accounts, and there are none yet. A new body is asked for a plan of its money in their place.'
        : 'Its three measures need figures that nobody has given.',
      source,
    }
  const stands = { outstanding: 'yes', good: 'yes', 'requires improvement': 'depends', inadequate: 'no' } as const
  const because = {
    outstanding: 'This is the best of four grades.',
    good: 'This is the second best of four grades.',
    'requires improvement': 'This is the third of four grades. The Department may limit what it buys, and watch.',
    inadequate: 'This is the worst of four grades. As a rule the Department gives no contract.',
  }
  return {
    stands: stands[grade],
    says: `By the Department for Education’s score its health is ${grade}.`,
    because: `${because[grade]} It has ${assessed?.points ?? 0} of 300 points.`,
    source,
  }
}

function ownConclusion({ own, answers }: Held): Conclusion {
  const source = own[0]?.source ?? accounts.source
  if (own.length === 0)
    return {
      stands: 'depends',
      says: 'Whether it passes the buyer’s own test cannot be said yet.',
      because:
        answers['health-care'] === true
          ? 'No limits for all of the NHS are known here: each buyer sets its own. They stand in its papers.'
          : 'Most councils and NHS bodies set limits of their own. They stand in the tender papers.',
      source,
    }
  const met = allMet(own)
  const failed = own.filter((each) => each.met === met)
  const titles = failed.map(({ title }) => title.toLowerCase()).join(', ')
  if (met === true)
    return {
      stands: 'yes',
      says: 'It meets the limits of the buyer’s own test.',
      because: 'It meets each limit that was typed.',
      source,
    }
  if (met === null)
    return {
      stands: 'depends',
      says: 'Whether it passes the buyer’s own test cannot be said yet.',
      because: `There is no figure for this: ${titles}.`,
      source,
    }
  return answers.guarantee === true
    ? {
        stands: 'depends',
        says: 'It could pass the buyer’s own test with a guarantee.',
        because: `By itself it does not meet this: ${titles}. Whoever gives the guarantee may meet it.`,
        source,
      }
    : {
        stands: 'no',
        says: 'By itself it would not pass the buyer’s own test.',
        because: `It does not meet this: ${titles}.`,
        source,
      }
}

/** What reads badly of a body on its first day, whatever its quality. */
export function dayOneConclusions(held: Held): readonly Conclusion[] {
  if (!held.isNew) return []
  const reasons = held.measured.flatMap(({ metric, worked, risk }) => {
    if (risk !== 'high' && risk !== 'medium') return []
    const figure = worked.kind === 'number' ? metric.say(worked.value) : worked.because
    return [`${metric.title}: ${figure}.`]
  })
  const others = 'The other measures need accounts. The parts below say why, and what answers which.'
  return [
    {
      stands: 'fact',
      says:
        reasons.length > 0
          ? 'A new body reads badly here, whatever its quality.'
          : 'Most measures need accounts, and a new body has none.',
      because: [...reasons, others].join(' '),
      source: cabinetOffice,
    },
  ]
}

/** What the buyer asks for and may not. */
export function demandConclusions({ demands }: Held): readonly Conclusion[] {
  return demands.flatMap(({ rule, met, because, source }): Conclusion[] => {
    const says = NOT_TO_ASK[rule]
    if (met !== false || says === undefined) return []
    return [{ stands: 'fact', says, because: asSentences([because]), source }]
  })
}

const TURNOVER = 'The buyer asks for more turnover than it may, unless it says why.'

const NOT_TO_ASK: Readonly<Record<string, string>> = {
  [accounts.id]: 'The buyer may not ask this body for audited accounts.',
  [insurance.id]: 'The buyer may not ask for insurance before the award.',
  'standing.demand.turnover': TURNOVER,
  'standing.demand.healthTurnover': TURNOVER,
}

const failing = (findings: readonly Finding[]): readonly Finding[] => findings.filter(({ met }) => met === false)

/** Whether the law takes it that the body cannot pay its debts; silence where nothing points to it. */
export function solvencyConclusions({ solvency }: Held): readonly Conclusion[] {
  const [first, ...others] = failing(solvency)
  if (first === undefined) return []
  const reasons = [first, ...others].map(({ because }) => because)
  return [
    {
      stands: 'no',
      says: 'On these figures the law takes it that the body cannot pay its debts.',
      because: `${asSentences(reasons)} Its board takes advice before it owes more.`,
      source: first.source,
    },
  ]
}

/** Whether the months ahead raise a doubt that accounts would have to tell. */
export function goingConcernConclusions(held: Held): readonly Conclusion[] {
  const { goingConcern, answers, day } = held
  const [first] = failing(goingConcern)
  if (first === undefined) return []
  const ends = sayDay(contractEndOf(answers, day))
  const isShort = first.rule === 'standing.goingConcern.headroom'
  return [
    {
      stands: 'depends',
      says: isShort ? 'The plan runs out of money.' : 'The contract ends within the months that the board looks at.',
      because: isShort
        ? `By the plan ${first.because}. The board asks how that gap is filled before it says that the body goes on.`
        : `It ends on ${ends}. The accounts may have to tell of that doubt, unless another contract follows.`,
      source: first.source,
    },
  ]
}

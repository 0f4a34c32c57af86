import { sayDay, type Day } from '../../shared/day.ts'
import { groupThousands, sayShare } from '../../shared/money.ts'
import type { Problem } from '../../shared/problem.ts'
import { collectiveRedundancyFindings, collectiveRedundancyRules } from '../employment/collectiveRedundancy.ts'
import { informingFindings, informingRules } from '../people/informing.ts'
import { keepingRules } from '../people/keeping.ts'
import { relevantTransferRules } from '../people/relevantTransfer.ts'
import { representationFindings, representationRules } from '../people/representatives.ts'
import { twoTierFinding, twoTierRules } from '../people/twoTier.ts'
import { consultationWeeksMost } from '../people/values.ts'
import { lgpsAdmissionRules } from '../pensions/lgpsAdmission.ts'
import { nhsAccessRules } from '../pensions/nhsAccess.ts'
import { protectionRules } from '../pensions/protection.ts'
import type { Finding, Rule } from '../rule.ts'
import { adviser } from './adviser.ts'
import type { AdvicePart } from './advice.ts'
import { exposureFigures } from './people/exposure.ts'
import { keptPart } from './people/kept.ts'
import { nhsFindings, otherConclusions, otherFigures } from './people/otherPensions.ts'
import { lgpsConclusions, protectionConclusion, sharingPart } from './people/pensions.ts'
import { planSteps } from './people/plan.ts'
import { questions, type PeopleAnswers } from './people/questions.ts'
import { situationOf, type Situation } from './people/situation.ts'
import { starterFigures } from './people/starterFigures.ts'
import { redundancyConclusions, starterConclusions } from './people/starters.ts'
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
  rules: [
    ...relevantTransferRules,
    ...representationRules,
    ...informingRules,
    ...keepingRules,
    ...collectiveRedundancyRules,
    ...protectionRules,
    ...lgpsAdmissionRules,
    ...nhsAccessRules,
    ...twoTierRules,
  ],
  assumes: [
    'The law of the day of the move decides, and for redundancies that of the first one. What is not known yet for that ' +
      'day is held as it stands, and marked.',
    'Nobody works at two places, and nobody of the new body’s own staff is affected.',
    'Pay is what a week is worth on average. What a tribunal awards is reckoned person by person.',
    'The people work in England.',
  ],
  adviceBegins: [
    'Who is assigned to the team that moves is often in dispute. A lawyer for employment says who is.',
    'The pension fund’s actuary names the rate, the risk and any bond. Ask for them in writing, and half a year ahead.',
    'Each person’s own pension is for a regulated adviser, or the scheme itself.',
  ],
  across: (answers) => [...daysOutside(answers), ...numbersApart(answers)],
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
        ...otherConclusions(situation),
        ...starterConclusions(situation),
      ],
      parts: partsOf(situation),
    }
  },
})

const FIRST_DAY: Day = '2006-04-06'
const LAST_DAY: Day = '2099-12-31'

function daysOutside(answers: PeopleAnswers): readonly Problem[] {
  return (['transfer-day', 'first-dismissal'] as const).flatMap((name) => {
    const got = answers[name]
    if (got === null || (got >= FIRST_DAY && got <= LAST_DAY)) return []
    const message =
      got < FIRST_DAY
        ? `TUPE as it is told here began on ${sayDay(FIRST_DAY)}; before it stood the regulations of 1981.`
        : 'This is too far ahead for anything to be said.'
    return [{ where: { field: name }, message, got, wanted: `a day from ${sayDay(FIRST_DAY)} to ${sayDay(LAST_DAY)}` }]
  })
}

function numbersApart(answers: PeopleAnswers): readonly Problem[] {
  const problems: Problem[] = []
  if (answers.employees > answers.employed)
    problems.push({
      where: { field: 'employed' },
      message: `More people would move than there are: ${groupThousands(String(answers.employees))}.`,
      got: groupThousands(String(answers.employed)),
      wanted: 'all whom the employer has, those who move among them',
    })
  if (answers.risk === 'cap-collar' && answers['floor-rate'] > answers['ceiling-rate'])
    problems.push({
      where: { field: 'ceiling-rate' },
      message: `The upper limit is below the lower one of ${sayShare(answers['floor-rate'], 2)}.`,
      got: sayShare(answers['ceiling-rate'], 2),
      wanted: 'a rate no lower than that',
    })
  return problems
}

function partsOf(situation: Situation): readonly AdvicePart[] {
  const { answers, transfer, applies } = situation
  const twoTier = twoTierFinding(transfer, answers['two-tier'])
  return [
    findingsPart('Does TUPE apply, condition by condition', situation.conditions),
    {
      kind: 'steps',
      title: `The plan, counted back from ${sayDay(transfer)}`,
      steps: planSteps(situation),
    } as const,
    ...(applies === false ? [] : informingParts(situation)),
    findingsPart('Redundancies', redundancyFindings(situation)),
    { kind: 'figures', title: 'What it can cost', figures: exposureFigures(situation) } as const,
    ...(applies === false ? [] : [keptPart(situation)]),
    ...sharingPart(situation),
    findingsPart('The NHS Pension Scheme, condition by condition', nhsFindings(situation)),
    { kind: 'figures', title: 'Other pensions in a year', figures: otherFigures(situation) } as const,
    { kind: 'figures', title: 'What the pension of a new starter costs', figures: starterFigures(situation) } as const,
    findingsPart('New starters', twoTier === undefined ? [] : [twoTier]),
    ...moreOnPensions(situation),
  ].filter(isSaying)
}

const findingsPart = (title: string, findings: readonly Finding[]) => ({ kind: 'findings', title, findings }) as const

function informingParts({ staff, at, transfer, asked, informing, answers }: Situation): readonly AdvicePart[] {
  return [
    findingsPart('Through whom people are informed', representationFindings(staff, at)),
    findingsPart(
      'Duties with a day',
      informingFindings({ transfer, asked, informing, hasMeasures: answers.measures }, at),
    ),
  ]
}

const redundancyFindings = ({ redundancies, asked, atDismissal }: Situation): readonly Finding[] =>
  collectiveRedundancyFindings(redundancies, asked, atDismissal)

const sayRule = ({ title, says }: Rule): string => `${title}. ${says}`
const LGPS_WORDS = lgpsAdmissionRules.map(sayRule)
const NHS_WORDS = nhsAccessRules.map(sayRule)

/** The terms of entry, for those who want them. */
function moreOnPensions({ answers }: Situation): readonly AdvicePart[] {
  const says = [...(answers['lgps-pay'] > 0 ? LGPS_WORDS : []), ...(answers['nhs-pay'] > 0 ? NHS_WORDS : [])]
  return [{ kind: 'words', title: 'How a new body enters a public scheme', onDemand: true, says }]
}

/** A part with nothing in it is left out. */
function isSaying(part: AdvicePart): boolean {
  if (part.kind === 'findings') return part.findings.length > 0
  if (part.kind === 'figures') return part.figures.length > 0
  if (part.kind === 'steps') return part.steps.length > 0
  return part.kind === 'table' ? part.rows.length > 0 : part.says.length > 0
}

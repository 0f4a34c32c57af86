import { sayDay } from '../../../shared/day.ts'
import { collectiveRedundancyFindings } from '../../employment/collectiveRedundancy.ts'
import { lgpsAdmissionRules } from '../../pensions/lgps.ts'
import { nhsAccessRules } from '../../pensions/nhsAccess.ts'
import { informationFindings, informingFindings } from '../../people/informing.ts'
import { representationFindings } from '../../people/representatives.ts'
import { twoTierFinding } from '../../people/twoTier.ts'
import type { Finding, Rule } from '../../rule.ts'
import type { AdvicePart } from '../advice.ts'
import { exposureFigures } from './exposure.ts'
import { keptPart } from './kept.ts'
import { nhsFigures, nhsFindings, otherFigures, sharingPart } from './pensions.ts'
import { planSteps } from './plan.ts'
import type { Situation } from './situation.ts'
import { starterFigures } from './starters.ts'

/** How the conclusions came to be: conditions, days, sums and tables; what says nothing is left out. */
export function partsOf(situation: Situation): readonly AdvicePart[] {
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
    {
      kind: 'figures',
      title: 'Other pensions in a year',
      figures: [...nhsFigures(situation), ...otherFigures(situation)],
    } as const,
    { kind: 'figures', title: 'What the pension of a new starter costs', figures: starterFigures(situation) } as const,
    findingsPart('New starters', twoTier === undefined ? [] : [twoTier]),
    BALLOT,
    ...moreOnPensions(situation),
  ].filter(isSaying)
}

const findingsPart = (title: string, findings: readonly Finding[]) => ({ kind: 'findings', title, findings }) as const

function informingParts({ staff, at, transfer, asked, informing, answers }: Situation): readonly AdvicePart[] {
  return [
    findingsPart('Through whom people are informed', representationFindings(staff, at)),
    findingsPart('Duties with a day', [
      ...informingFindings({ transfer, asked, informing, hasMeasures: answers.measures }),
      ...informationFindings(transfer, asked, at),
    ]),
  ]
}

const redundancyFindings = ({ redundancies, asked, atDismissal }: Situation): readonly Finding[] =>
  collectiveRedundancyFindings(redundancies, asked, atDismissal)

/** The question staff ask first; that nothing obliges anybody to hold one is a fact about the law. */
const BALLOT: AdvicePart = {
  kind: 'words',
  title: 'Is there a vote of the staff?',
  says: [
    'No law asks for one on leaving. The only vote that TUPE knows is the election of representatives.',
    'By custom somebody independent holds a ballot after the business case and before anybody is bound. At least ' +
      'half of the staff vote, and most of those are for it. It is held again if the terms change.',
    'A ballot does not take the place of telling and consulting people.',
  ],
  onDemand: true,
}

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

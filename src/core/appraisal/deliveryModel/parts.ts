import { frequency } from '../../chance/frequency.ts'
import type { AdvicePart } from '../../law/advice/advice.ts'
import { playbookSteps, playbookWhose } from '../../law/interest/playbook.ts'
import { finding, type Finding } from '../../law/rule.ts'
import type { Case } from '../../finance/case/index.ts'
import { sayShare } from '../../shared/money.ts'
import type { Appraisal, Probability } from '../result.ts'
import type { Assessed } from './answered.ts'
import { cheapestOf, sayCost, sayScore } from './conclusions.ts'
import { MODEL_CRITERIA, MODEL_CRITERION_IDS } from './criteria.ts'
import { leadersOf, reachesOf, scoreOf, weightSum } from './ranking.ts'

/** The table of options, the points, what other weights would do, and the steps with how far each has come. */
export function modelParts(assessed: Assessed, appraisal: Appraisal, theCase: Case): readonly AdvicePart[] {
  return [
    sideBySide(assessed),
    ...pointsPart(assessed),
    ...sensitivityPart(assessed),
    { kind: 'findings', title: 'The steps of the assessment', findings: stepFindings(assessed, appraisal, theCase) },
    { kind: 'words', title: 'Whose rule this is', says: [playbookWhose.says], onDemand: true },
  ]
}

const often = (chance: Probability | null): string =>
  chance === null ? '–' : frequency(chance.p, chance.se, chance.limit95)

function sideBySide({ options, scored, weights }: Assessed): AdvicePart {
  const score = (id: string): string => {
    const found = scored.find((each) => each.id === id)
    return found === undefined ? 'Not scored' : sayScore(scoreOf(found, weights))
  }
  return {
    kind: 'table',
    title: 'The options side by side',
    says: [
      'Whole-life cost is over the judged years, at present value. Each column stands by itself: they are not added ' +
        'up. The model does not run a mix, so how it fares is not known.',
    ],
    head: ['Option', 'Whole-life cost', 'Score', 'The service is kept', 'Money is saved', 'It fails'],
    rows: options.map((option) => [
      option.name,
      sayCost(option),
      score(option.id),
      often(option.kept),
      often(option.saved),
      option.failed?.applies ? often(option.failed) : '–',
    ]),
  }
}

function pointsPart({ scored, weights }: Assessed): readonly AdvicePart[] {
  if (scored.length === 0) return []
  return [
    {
      kind: 'table',
      title: 'Points by criterion',
      head: ['Criterion', 'Weight', ...scored.map(({ name }) => name)],
      rows: MODEL_CRITERION_IDS.map((id) => [
        MODEL_CRITERIA[id].title,
        sayShare(weights[id] / weightSum(weights), 1),
        ...scored.map(({ points }) => String(points[id])),
      ]),
    },
  ]
}

function sensitivityPart({ scored, weights, missing }: Assessed): readonly AdvicePart[] {
  const [leader, ...tied] = missing > 0 ? [] : leadersOf(scored, weights)
  if (leader === undefined || tied.length > 0) return []
  const rivals = scored.filter(({ id }) => id !== leader.id)
  return [
    {
      kind: 'table',
      title: 'If the weights were others',
      says: [`How far each weight can move, the others keeping their proportions, with ${leader.name} still first.`],
      head: ['Criterion', 'Its weight', 'First from', 'to', 'Who is first beyond'],
      rows: reachesOf(leader, rivals, weights).map(({ criterion, share, from, to, below, above }) => [
        MODEL_CRITERIA[criterion].title,
        sayShare(share, 1),
        sayShare(from, 1),
        sayShare(to, 1),
        [below && `below: ${below.name}`, above && `above: ${above.name}`].filter(Boolean).join('; ') || 'Nobody',
      ]),
    },
  ]
}

/** How far each step of the playbook has come, by what the case and the answers hold. */
function stepFindings(assessed: Assessed, { inputs }: Appraisal, { service }: Case): readonly Finding[] {
  const { team, shouldCost, options, scores, together } = playbookSteps
  const costed = assessed.options.filter(({ cost }) => cost !== null).length
  const founded = inputs.published + inputs.derived
  const isScored = assessed.missing === 0
  const isWeighed = new Set(Object.values(assessed.weights)).size > 1
  return [
    finding(team, assessed.team, TEAM[`${assessed.team}`]),
    finding(
      playbookSteps.service,
      service.does !== undefined,
      service.does === undefined
        ? 'the case does not say what the service does'
        : 'the case says what the service does',
    ),
    finding(
      playbookSteps.figures,
      founded === inputs.total,
      `${founded} of ${inputs.total} inputs are published or derived, and the rest are assumed`,
    ),
    finding(
      shouldCost,
      costed === assessed.options.length,
      `${costed} of ${assessed.options.length} options have a whole-life cost from the appraisal`,
    ),
    finding(
      options,
      assessed.options.some(({ id }) => id === 'mixed'),
      `${assessed.options.length} options are compared: ${assessed.options.map(({ name }) => name).join('; ')}`,
    ),
    finding(
      playbookSteps.criteria,
      isWeighed ? true : null,
      isWeighed
        ? `${MODEL_CRITERION_IDS.length} families of criteria have weights, beside cost`
        : 'all weights are equal, as they stand before anybody sets them',
    ),
    finding(scores, isScored, `${assessed.wanted - assessed.missing} of ${assessed.wanted} points are given`),
    finding(
      together,
      isScored && cheapestOf(assessed.options).length > 0,
      isScored ? 'scores stand beside cost, and other weights were tried' : 'points are missing',
    ),
  ]
}

const TEAM = {
  true: 'the answer says that they do',
  false: 'the answer says that they do not',
  null: 'nobody has said who does it',
} as const

import { sayPounds } from '../../shared/money.ts'
import type { Conclusion } from '../../law/advice/advice.ts'
import { playbookSteps } from '../../law/interest/playbook.ts'
import { inFutures } from '../evidence/sayFigures.ts'
import type { Appraisal, Comparison } from '../result.ts'
import type { Assessed } from './answered.ts'
import { MODEL_CRITERIA, MOST_POINTS } from './criteria.ts'
import { leadersOf, leadsAlways, reachesOf, scoreOf, type Scored } from './ranking.ts'
import type { ModelOption } from './wholeLife.ts'

type Costed = ModelOption & { readonly cost: NonNullable<ModelOption['cost']> }

const isCosted = (option: ModelOption): option is Costed => option.cost !== null

/** Whether one option costs less than another by more than their errors together. */
const isCheaper = (one: Costed, other: Costed): boolean =>
  other.cost.pounds - one.cost.pounds > one.cost.giveOrTake + other.cost.giveOrTake

/** The option with the lowest cost and those that the errors do not tell from it. Empty where no cost is known. */
export function cheapestOf(options: readonly ModelOption[]): readonly ModelOption[] {
  const costed = options.filter(isCosted).toSorted((one, other) => one.cost.pounds - other.cost.pounds)
  const [lowest] = costed
  return lowest === undefined ? [] : costed.filter((each) => each === lowest || !isCheaper(lowest, each))
}

/** What the assessment says: cost, service and score each by itself, and how they stand to each other. */
export function modelConclusions(
  assessed: Assessed,
  { comparisons }: Pick<Appraisal, 'comparisons'>,
): readonly [Conclusion, ...Conclusion[]] {
  return [
    costConclusion(assessed),
    ...keptConclusion(assessed, comparisons),
    scoreConclusion(assessed),
    togetherConclusion(assessed),
  ]
}

function costConclusion({ options }: Assessed): Conclusion {
  const { source } = playbookSteps.shouldCost
  const cheapest = cheapestOf(options)
  const [lowest, ...close] = cheapest
  if (lowest === undefined)
    return {
      stands: 'depends',
      says: 'No option has a whole-life cost yet.',
      because: 'None can start as it is described.',
      source,
    }
  return {
    stands: 'fact',
    says: `Lowest whole-life cost: ${lowest.name}.`,
    because: `It costs ${sayCost(lowest)} at present value.${tooClose(close)}`,
    source,
  }
}

function keptConclusion({ options }: Assessed, comparisons: readonly Comparison[]): readonly Conclusion[] {
  const known = options.flatMap(({ id, name, kept }) => (kept ? [{ id, name, kept }] : []))
  const [best, ...rest] = known.toSorted((one, other) => other.kept.p - one.kept.p)
  if (best === undefined) return []
  const close = rest.filter(({ id }) =>
    comparisons.some(
      ({ question, first, second, tooClose }) =>
        question === 'serviceKept' && tooClose && [first, second].toSorted().join() === [id, best.id].toSorted().join(),
    ),
  )
  return [
    {
      stands: 'fact',
      says: `The service is kept most often by: ${best.name}.`,
      because: `That is ${inFutures(best.kept)}.${tooClose(close)}`,
      source: playbookSteps.figures.source,
    },
  ]
}

const tooClose = (options: readonly { readonly name: string }[]): string =>
  options.length === 0 ? '' : ` Too close to call beside it: ${options.map(({ name }) => name).join('; ')}.`

function scoreConclusion({ scored, weights, missing, wanted }: Assessed): Conclusion {
  const { source } = playbookSteps.scores
  if (missing > 0)
    return {
      stands: 'depends',
      says: 'There is no order by score yet.',
      because: `Of ${wanted} points to give, ${missing} are not given.`,
      source,
    }
  const leaders = leadersOf(scored, weights)
  const [leader] = leaders
  if (leader === undefined || leaders.length > 1)
    return {
      stands: 'depends',
      says: `The highest score is a tie: ${leaders.map(({ name }) => name).join('; ')}.`,
      because: 'Other weights or points would break it.',
      source,
    }
  return {
    stands: 'fact',
    says: `Highest score on the criteria: ${leader.name}.`,
    because: `It has ${sayScore(scoreOf(leader, weights))} of ${MOST_POINTS}. ${sturdy(leader, scored, weights)}`,
    source,
  }
}

function sturdy(leader: Scored, scored: readonly Scored[], weights: Assessed['weights']): string {
  const rivals = scored.filter(({ id }) => id !== leader.id)
  if (leadsAlways(leader, rivals)) return 'No other weights would change that.'
  const turning = reachesOf(leader, rivals, weights).filter(({ from, to }) => from > 0 || to < 1)
  const named = turning.map(({ criterion }) => MODEL_CRITERIA[criterion].title.toLowerCase()).join('; ')
  return turning.length === 0
    ? 'No change to one weight alone would change that.'
    : `Another weight for one of these would change that: ${named}.`
}

/** Score and cost are set side by side, and never made one number. */
function togetherConclusion({ options, scored, weights, missing }: Assessed): Conclusion {
  const { source } = playbookSteps.together
  const cheapest = cheapestOf(options)
  if (missing > 0 || cheapest.length === 0)
    return {
      stands: 'depends',
      says: 'Score and cost cannot be read together yet.',
      because: 'One of them is missing.',
      source,
    }
  const leaders = leadersOf(scored, weights)
  const both = leaders.find(({ id }) => cheapest.some((each) => each.id === id))
  if (both !== undefined)
    return {
      stands: 'yes',
      says: `Score and cost point the same way: ${both.name}.`,
      because: 'No option has a higher score, and none costs less by more than the errors.',
      source,
    }
  return {
    stands: 'depends',
    says: 'Score and cost point different ways.',
    because: `${leaders.map(({ name }) => name).join('; ')} scores highest${premium(options, leaders, cheapest)}.`,
    source,
  }
}

function premium(
  options: readonly ModelOption[],
  [leader]: readonly Scored[],
  [lowest]: readonly ModelOption[],
): string {
  const first = options.find(({ id }) => id === leader?.id)
  if (!first?.cost || !lowest?.cost) return ', and what it costs is not known'
  return `, and costs ${sayPounds(first.cost.pounds - lowest.cost.pounds)} more than ${lowest.name}`
}

/** A cost with its error: `£1,234,567, give or take £8,900`. */
export const sayCost = ({ cost }: ModelOption): string =>
  cost === null ? 'Not known' : `${sayPounds(cost.pounds)}, give or take ${sayPounds(cost.giveOrTake)}`

/** A score to one decimal, which is as fine as points are given. */
export const sayScore = (score: number): string => score.toFixed(1)

import type { About, Criterion } from '../../finance/case/criteria/standard.ts'
import { weightingOf, type Weighting, type Withheld } from './weightings.ts'

/** The share of all weight that cost has where price is heavy. */
const HEAVY = 60

/** The same scores under three other weightings, each made from the weights as locked. */
export function presetsOf(criteria: readonly Criterion[], locked: Weighting): readonly (Weighting | Withheld)[] {
  return [equalOf(criteria), priceHeavyOf(criteria, locked), socialAtParOf(criteria, locked)]
}

function equalOf(criteria: readonly Criterion[]): Weighting {
  const words = { id: 'equal', name: 'Equal weights', says: 'Every criterion counts the same.' } as const
  return weightingOf(
    words,
    criteria.map(({ id }) => [id, 1]),
  )
}

/** Cost has 60 of 100 and all else together 40, both shared out as the locked weights share them. */
function priceHeavyOf(criteria: readonly Criterion[], locked: Weighting): Weighting | Withheld {
  const name = 'Price-heavy, 60 to 40'
  const cost = groupOf(criteria, locked, 'cost')
  const others = rest(criteria, locked, cost)
  if (cost.size === 0) return { name, because: 'No criterion is about cost.' }
  if (others.size === 0) return { name, because: 'Every criterion is about cost.' }
  const says = 'Cost counts 60 of 100, and everything else together 40, in the proportions of the weights as locked.'
  return weightingOf({ id: 'priceHeavy', name, says }, [
    ...scaled(cost, HEAVY * sumOf(others)),
    ...scaled(others, (100 - HEAVY) * sumOf(cost)),
  ])
}

/** Social value weighs what cost weighs; then all is brought back to 100. */
function socialAtParOf(criteria: readonly Criterion[], locked: Weighting): Weighting | Withheld {
  const name = 'Social value at par'
  const social = groupOf(criteria, locked, 'social')
  if (social.size === 0) return { name, because: 'No criterion is about social value.' }
  const costPoints = criteria.reduce((sum, { id, about }) => sum + (about === 'cost' ? locked.parts.get(id)! : 0), 0)
  if (costPoints === 0) return { name, because: 'Cost has no weight for social value to be at par with.' }
  const says =
    `Social value counts as much as cost, ${costPoints} for ${costPoints}, and all is then brought back to 100. ` +
    'The other weights keep their proportions.'
  const others = criteria
    .filter(({ about }) => about !== 'social')
    .map(({ id }) => [id, locked.parts.get(id)!] as const)
  return weightingOf({ id: 'socialAtPar', name, says }, [
    ...others.map(([id, points]) => [id, points * sumOf(social)] as const),
    ...scaled(social, costPoints),
  ])
}

/** Parts of a group by criterion. A group without any weight is shared out evenly. */
type Group = ReadonlyMap<string, number>

function groupOf(criteria: readonly Criterion[], locked: Weighting, about: About): Group {
  return evened(criteria.filter((each) => each.about === about).map(({ id }) => [id, locked.parts.get(id)!]))
}

function rest(criteria: readonly Criterion[], locked: Weighting, group: Group): Group {
  return evened(criteria.filter(({ id }) => !group.has(id)).map(({ id }) => [id, locked.parts.get(id)!]))
}

function evened(parts: readonly (readonly [string, number])[]): Group {
  const isEmpty = parts.every(([, part]) => part === 0)
  return new Map(parts.map(([id, part]) => [id, isEmpty ? 1 : part]))
}

const sumOf = (group: Group): number => [...group.values()].reduce((sum, part) => sum + part, 0)

const scaled = (group: Group, times: number): readonly (readonly [string, number])[] =>
  [...group].map(([id, part]) => [id, part * times])

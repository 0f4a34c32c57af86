import { MODEL_CRITERION_IDS, type ModelCriterion } from './criteria.ts'

/** Weights or points by criterion, in whole numbers, so that a tie is a tie. */
export type ByCriterion = Readonly<Record<ModelCriterion, number>>

/** An option with points on every criterion. */
export interface Scored {
  readonly id: string
  readonly name: string
  readonly points: ByCriterion
}

/** Points times weights, added up; over the sum of the weights it is the weighted score. */
const totalOf = (points: ByCriterion, weights: ByCriterion): number =>
  MODEL_CRITERION_IDS.reduce((sum, id) => sum + weights[id] * points[id], 0)

export const weightSum = (weights: ByCriterion): number => MODEL_CRITERION_IDS.reduce((sum, id) => sum + weights[id], 0)

/** The weighted score, from 0 to the most points. The weights may add up to anything but nothing. */
export const scoreOf = ({ points }: Scored, weights: ByCriterion): number =>
  totalOf(points, weights) / weightSum(weights)

/** Those with the highest score: more than one is a tie. */
export function leadersOf(all: readonly Scored[], weights: ByCriterion): readonly Scored[] {
  const totals = all.map(({ points }) => totalOf(points, weights))
  const most = Math.max(...totals)
  return all.filter((_, index) => totals[index] === most)
}

/** Between which shares of all weight one criterion may lie with the leader still first, and who takes over beyond. */
export interface Reach {
  readonly criterion: ModelCriterion
  readonly share: number
  readonly from: number
  readonly to: number
  /** The option that leads below `from` and above `to`; null where none ever does. */
  readonly below: Scored | null
  readonly above: Scored | null
}

/**
 * How far the weight of each criterion can move before another option leads, the others keeping their proportions.
 *
 * With share x for the criterion, a lead over a rival is (1 - x) × its lead on the others + x × its lead on this one: a
 * straight line, so each rival gives one end at most. Where all other weights are nothing they are taken as equal.
 */
export function reachesOf(leader: Scored, rivals: readonly Scored[], weights: ByCriterion): readonly Reach[] {
  return MODEL_CRITERION_IDS.map((criterion) => {
    const others = MODEL_CRITERION_IDS.filter((id) => id !== criterion)
    const rest = others.reduce((sum, id) => sum + weights[id], 0)
    const elsewhere = ({ points }: Scored) =>
      others.reduce((sum, id) => sum + points[id] * (rest === 0 ? 1 / others.length : weights[id] / rest), 0)
    let reach: Reach = {
      criterion,
      share: weights[criterion] / weightSum(weights),
      from: 0,
      to: 1,
      below: null,
      above: null,
    }
    for (const rival of rivals) {
      const atNone = elsewhere(leader) - elsewhere(rival)
      const atAll = leader.points[criterion] - rival.points[criterion]
      if (atNone < 0) {
        const from = atNone / (atNone - atAll)
        if (from > reach.from) reach = { ...reach, from, below: rival }
      }
      if (atAll < 0) {
        const to = atNone / (atNone - atAll)
        if (to < reach.to) reach = { ...reach, to, above: rival }
      }
    }
    return reach
  })
}

/** Whether an option has at least the points of every other on every criterion: then no weights change the order. */
export const leadsAlways = (leader: Scored, rivals: readonly Scored[]): boolean =>
  rivals.every(({ points }) => MODEL_CRITERION_IDS.every((id) => leader.points[id] >= points[id]))

import { figure } from './spread.ts'

/** What a figure is to reach: so much at most, or at least. */
export type Limit = { readonly atMost: number } | { readonly atLeast: number }

/** A figure beside its goal. */
export interface Goal {
  readonly what: string
  readonly unit: string
  readonly measured: number
  readonly limit: Limit
}

export const isMet = ({ measured, limit }: Pick<Goal, 'measured' | 'limit'>): boolean =>
  'atMost' in limit ? measured <= limit.atMost : measured >= limit.atLeast

/** By how much a goal is missed, as a share of it. */
export const missedBy = ({ measured, limit }: Pick<Goal, 'measured' | 'limit'>): number =>
  'atMost' in limit ? measured / limit.atMost - 1 : 1 - measured / limit.atLeast

/** A goal as a row: what it is, and whether it was reached in this run. */
export function sayGoal(goal: Goal): readonly [string, string] {
  const { what, unit, measured, limit } = goal
  const wanted = 'atMost' in limit ? `at most ${figure(limit.atMost)}` : `at least ${figure(limit.atLeast)}`
  const outcome = isMet(goal) ? 'met' : `missed by ${figure(100 * missedBy(goal))}%`
  return [what, `${figure(measured)}${unit}, ${wanted}: ${outcome}`]
}

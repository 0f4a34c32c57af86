import type { Day } from '../../shared/day.ts'
import type { Checked } from '../../shared/problem.ts'
import { unknownOn, valueOn } from '../dated.ts'
import { minimumWageTopAdult } from './minimumWageValues.ts'

/**
 * The least a year's work may be paid at the top adult rate: hours a week × 365 ÷ 7 weeks.
 *
 * Units: pounds a year.
 */
export function minimumPayYear(post: { readonly hoursPerWeek: number; readonly day: Day }): Checked<number> {
  const hourly = valueOn(minimumWageTopAdult, post.day)
  if (hourly === undefined) return unknownOn(post.day, [minimumWageTopAdult])
  return { ok: true, value: (hourly.value * post.hoursPerWeek * 365) / 7 }
}

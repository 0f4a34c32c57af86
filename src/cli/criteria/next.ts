import type { CriteriaResult } from '../../core/appraisal/criteria/result.ts'
import { STANDARD_CRITERIA } from '../../core/finance/case/criteria/standard.ts'
import type { LogEntry } from '../../core/finance/case/criteria/entry.ts'

/** The next entry as the part of a case that holds it: what only people know is left open, with what it takes. */
export function nextAsYaml(is: LogEntry['is'], { next, criteria, options, weightings }: CriteriaResult): string {
  const proposed = new Map(STANDARD_CRITERIA.map(({ id, points }) => [id, String(points)]))
  const inForce = weightings.findLast(({ id }) => id === 'changed' || id === 'locked')?.weights
  const weightOf = (id: string) =>
    inForce === undefined ? (proposed.get(id) ?? '') : String(Math.round(inForce[id]! * 100))
  const names = criteria.map(({ id }) => id)
  const weights = ['weights: # together 100', ...names.map((id) => `  ${id}: ${weightOf(id)}`.trimEnd())]
  const why = 'why: # it must be said'
  const asked: Record<LogEntry['is'], readonly string[]> = {
    weights,
    change: [...weights, why],
    score: [
      `criterion: # ${names.join(', ')}`,
      `option: # ${options.map(({ id }) => id).join(', ')}`,
      'score: # 0, the worst that could be, to 10, the best',
      why,
      'evidence: # or leave this line out',
    ],
  }
  const [first, ...rest] = [
    `is: ${is}`,
    `entry: ${next.entry}`,
    'day: # the day it was agreed, such as 2026-01-31',
    'by: # who agreed it',
    ...asked[is],
    `after: ${next.after}`,
  ]
  return [`    - ${first}`, ...rest.map((line) => `      ${line}`)].join('\n')
}

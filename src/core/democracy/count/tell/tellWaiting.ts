import type { Stage } from '../result.ts'
import { isLaterBatch, isSharedOut, namesOf, votesOf, type Telling } from './telling.ts'

/** Of an exclusion while somebody elected still has votes over the quota: that these wait, and why they may. */
export function tellWaiting(telling: Telling, stage: Stage, before: Stage | undefined): readonly string[] {
  const { elected, quota: firstQuota } = telling.count
  const quota = before?.quota ?? firstQuota
  if (stage.action.kind !== 'exclusion' || isSharedOut(stage) || isLaterBatch(stage, before)) return []
  if (!before || quota === null) return []
  const waiting = elected.filter(({ candidate, stage: at }) => at < stage.number && before.totals[candidate]! > quota)
  if (waiting.length === 0) return []
  const sum = waiting.reduce((votes, { candidate }) => votes + BigInt(before.totals[candidate]!) - BigInt(quota), 0n)
  const names = namesOf(
    telling,
    waiting.map(({ candidate }) => candidate),
  )
  const votes = votesOf(telling, sum)
  return waiting.length === 1
    ? [`The surplus of ${names}, ${votes}, waits: it cannot change who is excluded now.`]
    : [`The surpluses of ${names}, ${votes} together, wait: they cannot change who is excluded now.`]
}

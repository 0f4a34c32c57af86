import { nextEntry } from '../../finance/case/criteria/chain.ts'
import { criteriaOf, type Criteria } from '../../finance/case/criteria/index.ts'
import type { LogEntry } from '../../finance/case/criteria/entry.ts'
import type { Criterion } from '../../finance/case/criteria/standard.ts'
import type { OptionId } from '../../finance/option.ts'
import { presetsOf } from './presets.ts'
import type { CriteriaResult, Score, WeightedResult } from './result.ts'
import { reversalsOf } from './reversals.ts'
import { scoresOf } from './scores.ts'
import { totalsOf } from './totals.ts'
import { givenWeighting, isWithheld, type Weighting } from './weightings.ts'

/**
 * What the log of a case comes to: every score beside its weight, the totals under the weights as locked, as changed
 * and under the presets, and each pair of options whose order depends on the weights.
 *
 * The criteria are those of a case that was read, so the log is whole and names only what there is.
 */
export function judge(
  criteria: Criteria,
  options: readonly { readonly id: OptionId; readonly name: string }[],
): CriteriaResult {
  const { log } = criteria
  const named = criteriaOf(criteria)
  const ids = options.map(({ id }) => id)
  const scores = scoresOf(log, named, ids)
  const [locked, changed] = givenIn(log, named)
  const presets = locked === undefined ? [] : presetsOf(named, locked)
  const weightings = [
    ...(locked === undefined ? [] : [locked]),
    ...(changed === undefined ? [] : [changed]),
    ...presets.flatMap((preset) => (isWithheld(preset) ? [] : [preset])),
  ].map((weighting) => resultOf(weighting, scores, ids))
  const parts = (id: string) => locked?.parts.get(id) ?? 0
  return {
    criteria: named.toSorted((one, other) => parts(other.id) - parts(one.id) || (one.id < other.id ? -1 : 1)),
    options: options.map(({ id, name }) => ({ id, name })),
    weightings,
    withheld: presets.filter(isWithheld),
    scores,
    reversals: reversalsOf(weightings),
    log,
    next: nextEntry(criteria),
  }
}

/** The weights as locked, and as they were last changed. */
function givenIn(log: readonly LogEntry[], criteria: readonly Criterion[]): readonly (Weighting | undefined)[] {
  const locked = log.find((entry) => entry.is === 'weights')
  const changed = log.findLast((entry) => entry.is === 'change')
  return [
    locked && givenWeighting(lockedWords(locked), criteria, locked.weights),
    changed && givenWeighting(changedWords(changed), criteria, changed.weights),
  ]
}

const lockedWords = ({ entry, by, day }: LogEntry) =>
  ({
    id: 'locked',
    name: 'As locked',
    says: `Agreed by ${by} on ${day}, in entry ${entry}, before any score.`,
  }) as const

const changedWords = ({ entry, by, day, why }: LogEntry & { readonly is: 'change' }) =>
  ({
    id: 'changed',
    name: 'As changed',
    says: `Changed by ${by} on ${day}, in entry ${entry}. The reason given: ${why}`,
  }) as const

function resultOf(weighting: Weighting, scores: readonly Score[], options: readonly OptionId[]): WeightedResult {
  const { id, name, says, parts, whole } = weighting
  const weights = Object.fromEntries([...parts].map(([criterion, part]) => [criterion, part / whole]))
  return { id, name, says, weights, totals: totalsOf(weighting, scores, options) }
}

import { assert } from '../shared/assert.ts'
import { meanOf } from './mean.ts'
import { hitFloor } from './probability.ts'
import type { Sampling } from './sampling.ts'
import type { Outcomes } from './statistics.ts'

/** A mean difference between two options, first minus second, with its paired standard error. */
export interface Difference {
  readonly difference: number
  readonly se: number
}

/**
 * The mean difference between two options on the same trials, with its paired standard error.
 *
 * Paired, because both live in the same futures: what moves both cancels, and small differences can be told. For
 * Sobol the error is that between the eight scrambles' differences. Of flags it is never below `hitFloor` for the
 * trials that differ from the usual, so two options that did the same in every trial still carry one.
 *
 * Shapes: both are [trials]; hits are 0 or 1; for Sobol whole blocks.
 */
export function differenceOf(first: Outcomes, second: Outcomes, sampling: Sampling): Difference {
  assert(first.length === second.length, `${first.length} trials against ${second.length}`)
  const differences = new Float64Array(first.length)
  for (let trial = 0; trial < first.length; trial++) differences[trial] = first[trial]! - second[trial]!
  const { mean, se } = meanOf(differences, sampling)
  const areFlags = first instanceof Uint8Array && second instanceof Uint8Array
  const floor = areFlags ? hitFloor(unusual(differences), differences.length) : 0
  return { difference: mean, se: Math.max(se, floor) }
}

/** How many trials have another difference, of −1, 0 and 1, than the most common. */
function unusual(differences: Float64Array): number {
  const counts = new Float64Array(3)
  for (const difference of differences) counts[difference + 1]!++
  return differences.length - Math.max(...counts)
}

/** Whether a difference is too close to call: no further from nothing than twice its paired error. */
export const isTooClose = ({ difference, se }: Difference): boolean => Math.abs(difference) <= 2 * se

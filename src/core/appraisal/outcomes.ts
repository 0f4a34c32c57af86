import type { Sampling } from '../chance/sampling.ts'
import { endOf, type Store } from '../engine/store.ts'
import { addFailedMonths } from './ends.ts'
import type { Workable } from './ready.ts'

/** What became of every trial of one variant: one figure a trial, by name, [trials]. */
export interface Outcomes {
  readonly trials: number
  readonly sampling: Sampling
  readonly ends: ReadonlyMap<string, Float64Array>
}

/** The outcomes that a store holds of a variant, up to so many of its trials. */
export function outcomesOf(
  { ends, built, sampler }: Workable,
  store: Store,
  variant: number,
  most = Infinity,
): Outcomes {
  const byName = new Map(
    ends.map(({ name }, index): [string, Float64Array] => {
      const all = endOf(store, variant, index)
      return [name, all.subarray(0, Math.min(all.length, most))]
    }),
  )
  addFailedMonths(byName, built)
  const [first] = byName.values()
  return { trials: first!.length, sampling: sampler.sampling, ends: byName }
}

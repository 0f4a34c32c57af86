import { meanOf } from '../../src/core/chance/mean.ts'
import { probabilityOf } from '../../src/core/chance/probability.ts'
import type { Store } from '../../src/core/engine/store.ts'
import { endNamed } from './job.ts'
import { MONTHS } from './parameters.ts'

/** A figure of one run, and the standard error that the run itself states of it. */
export interface Stated {
  readonly figure: number
  readonly se: number
}

/** What one run of Sobol points states of M1. */
export interface StatedRun {
  readonly insolvent: Stated
  readonly breached: Stated
  readonly npv: Stated
}

export function statedBy(store: Store): StatedRun {
  const { mean, se } = meanOf(endNamed(store, 'npv'), 'sobol')
  return {
    insolvent: shareStated(endNamed(store, 'lowest-cash'), (pounds) => pounds < 0),
    breached: shareStated(endNamed(store, 'breach-month'), (month) => month < MONTHS),
    npv: { figure: mean, se },
  }
}

/** The share of replicates whose ±2 stated standard errors cover the truth. */
export const coverage = (all: readonly Stated[], truth: number): number =>
  all.filter(({ figure, se }) => Math.abs(figure - truth) <= 2 * se).length / all.length

function shareStated(values: Float64Array, is: (value: number) => boolean): Stated {
  const flags = Uint8Array.from(values, (value) => (is(value) ? 1 : 0))
  const { p, se } = probabilityOf(flags, 'sobol')
  return { figure: p, se }
}

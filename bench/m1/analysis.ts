import { firstOrderIndices, type FirstOrder } from '../../src/core/chance/firstOrder.ts'
import { probabilitiesByMonth } from '../../src/core/chance/probability.ts'
import type { Probability } from '../../src/core/chance/statistics.ts'
import type { Job } from '../../src/core/engine/job.ts'
import { uniformsOf, type Store } from '../../src/core/engine/store.ts'
import type { FanPart, RunTasks, Task } from '../../src/core/engine/task.ts'
import { assert } from '../../src/core/shared/assert.ts'
import { DRAWS } from './draws.ts'
import { endNamed } from './job.ts'
import { MONTHS } from './parameters.ts'

/** The shares of trials that the fan of cash draws. */
const SHARES = [0.01, 0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95, 0.99]

const FANS_A_THREAD = 2

/** All that a person who runs M1 is shown. */
export interface Analysis {
  /** Quantiles of cash, month by month. */
  readonly fan: FanPart['months']
  /** The share of the worth's variance that each of the 34 draws explains by itself, in their order. */
  readonly tornado: readonly FirstOrder[]
  /** By month, the chance that the lender has seen a breach by then. */
  readonly breached: readonly Probability[]
}

/**
 * Draw so many blocks, run them and work out all that is shown of them, divided between so many threads.
 *
 * Threads draw the fan, its months cut small, while who asks works out the tornado and the breaches.
 */
export async function analyse(
  job: Job,
  store: Store,
  { blocks, threads, runTasks }: { readonly blocks: number; readonly threads: number; readonly runTasks: RunTasks },
): Promise<Analysis> {
  const drawn = await runTasks(
    job,
    store,
    Array.from({ length: blocks }, (_, block): Task => ({ kind: 'block', block })),
  )
  assert(
    drawn.every((answer) => answer.kind === 'block' && answer.notFinite === null),
    'every figure of M1 is finite',
  )
  const asked = runTasks(job, store, fanTasks(threads === 1 ? 1 : FANS_A_THREAD * threads))
  const tornado = firstOrderIndices(
    DRAWS.map((_, draw) => uniformsOf(store, draw)),
    endNamed(store, 'npv'),
  )
  const breached = probabilitiesByMonth(endNamed(store, 'breach-month'), MONTHS, 'sobol')
  const answers = await asked
  return {
    fan: answers.flatMap((answer) => (answer.kind === 'fan' ? answer.months : [])),
    tornado,
    breached,
  }
}

const fanTasks = (parts: number): Task[] =>
  cut(MONTHS, parts).map(([from, to]) => ({ kind: 'fan', line: 0, lasted: null, from, to, shares: SHARES }))

/** So many things cut into parts as alike as can be: where each begins and ends. */
function cut(length: number, parts: number): (readonly [number, number])[] {
  const at = (part: number) => Math.round((part * length) / parts)
  return Array.from({ length: parts }, (_, part) => [at(part), at(part + 1)])
}

import { probabilitiesByMonth } from '../../src/core/chance/probability.ts'
import type { Probability } from '../../src/core/chance/statistics.ts'
import type { Job } from '../../src/core/engine/job.ts'
import type { Store } from '../../src/core/engine/store.ts'
import type { FanPart, Influences, RunTasks, Task } from '../../src/core/engine/task.ts'
import { assert } from '../../src/core/shared/assert.ts'
import { DRAWS } from './draws.ts'
import { endNamed, endNumber } from './job.ts'
import { MONTHS } from './parameters.ts'

/** The shares of trials that the fan of cash draws. */
const SHARES = [0.01, 0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95, 0.99]

const FANS_A_THREAD = 4
const TORNADO: Task = { kind: 'influence', end: endNumber('npv'), inputs: DRAWS.map((_, draw) => [draw]) }

/** All that a person who runs M1 is shown. */
export interface Analysis {
  /** Quantiles of cash, month by month. */
  readonly fan: FanPart['months']
  /** How the worth goes with each of the 34 draws, in their order: by rank, and the share of variance of each alone. */
  readonly tornado: Influences
  /** By month, the chance that the lender has seen a breach by then. */
  readonly breached: readonly Probability[]
}

/**
 * Draw so many blocks, run them and work out all that is shown of them, divided between so many threads.
 *
 * The tornado is one task, because ranking what the draws are held against takes as long as a dozen of them. It comes
 * first, and the months of the fan are cut small enough to fill what the other threads have left.
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
  const tasks = [TORNADO, ...fanTasks(threads === 1 ? 1 : FANS_A_THREAD * threads)]
  const asked = runTasks(job, store, tasks)
  const breached = probabilitiesByMonth(endNamed(store, 'breach-month'), MONTHS, 'sobol')
  const answers = await asked
  const [tornado] = answers
  assert(tornado?.kind === 'influence', 'the tornado is asked for first')
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

import type { Sampling } from '../../src/core/chance/sampling.ts'
import { makeJob, type Job } from '../../src/core/engine/job.ts'
import { openMachine, type Machine } from '../../src/core/engine/machine.ts'
import { endOf, makeStore, type Store } from '../../src/core/engine/store.ts'
import { compile, type Compiled } from '../../src/core/graph/compile/compile.ts'
import type { Wanted } from '../../src/core/graph/compile/places.ts'
import type { Model } from '../../src/core/graph/model.ts'
import { MONTHS } from './parameters.ts'
import { m1Sampler } from './sampler.ts'

const LAST = MONTHS - 1

/** What is kept of each trial, beside its cash in every month. */
const ENDS = [
  { line: 'lowest-cash', month: LAST },
  { line: 'lowest-month', month: LAST },
  { line: 'breach-month', month: LAST },
  { line: 'npv', month: LAST },
  ...[11, 23, 35, 47, LAST].map((month) => ({ line: 'reserves', month })),
]

/** All that M1 is asked for: cash as a series, the others at their month. */
export const WANTED: Wanted = { singles: ['cash'], doubles: [], ends: ENDS }

/** M1 compiled, as it is timed. */
export const m1Compiled = (model: Model): Compiled => compile(model, WANTED)

/** So many blocks of M1 from a seed, ready for a thread. */
export const m1Job = (compiled: Compiled, seed: number, blocks: number, sampling: Sampling = 'sobol'): Job =>
  makeJob(compiled, m1Sampler(sampling), seed, [{ inputs: {}, blocks }])

/** What became of one line in every trial. Shapes: [trials]. */
export function endNamed(store: Store, name: 'lowest-cash' | 'breach-month' | 'npv'): Float64Array {
  const end = ENDS.findIndex(({ line }) => line === name)
  return endOf(store, 0, end)
}

/** Work out so many blocks on this thread, and keep them. */
export function workHere(machine: Machine, store: Store, blocks: number): void {
  for (let block = 0; block < blocks; block++) machine.work(block, store)
}

/** A run of M1 here, from start to end. */
export function runM1(compiled: Compiled, seed: number, blocks: number, sampling: Sampling = 'sobol'): Store {
  const job = m1Job(compiled, seed, blocks, sampling)
  const store = makeStore(job, blocks)
  workHere(openMachine(job), store, blocks)
  return store
}

import { openMachine } from '../../src/core/engine/machine.ts'
import { makeStore, type Store } from '../../src/core/engine/store.ts'
import { m1Compiled, m1Job, workHere } from './job.ts'
import { m1 } from './model.ts'

/**
 * Run M1 again and again, each time from another seed: what a run of so many blocks might have said.
 *
 * `read` takes what is wanted from a run; what it is given is overwritten by the next.
 */
export function replicates<T>(count: number, blocks: number, read: (store: Store) => T): T[] {
  const compiled = m1Compiled(m1())
  const module = new WebAssembly.Module(compiled.wasm)
  const store = makeStore(m1Job(compiled, 0, blocks), blocks)
  return Array.from({ length: count }, (_, seed) => {
    workHere(openMachine(m1Job(compiled, seed, blocks), module), store, blocks)
    return read(store)
  })
}

/** The root mean square distance of figures from what they should be. */
export const rootMeanSquare = (figures: readonly number[], truth: number): number =>
  Math.sqrt(figures.reduce((sum, figure) => sum + (figure - truth) ** 2, 0) / figures.length)

import { assert } from '../../shared/assert.ts'
import { functionsOf } from '../../shared/wasm/functions.ts'
import { pagesFor } from '../../shared/wasm/module.ts'
import type { Futures, Recorded } from '../interpret.ts'
import type { Compiled } from './compile.ts'
import { COLUMN_BYTES, PAIR_BYTES, TRIALS } from './layout.ts'

/**
 * Trials go through the code some at a time. An engine begins with code that it has not optimised, and puts the better
 * code in its place between two calls: a block in one call would be worked out in the worse to its end.
 */
const SLICE_TRIALS = 128
const SLICE_BYTES = (SLICE_TRIALS / 2) * PAIR_BYTES

/** A compiled model with a memory of its own. */
export interface Kernel {
  readonly compiled: Compiled
  readonly memory: WebAssembly.Memory
  /**
   * Work so many trials out, whose drawn values are in their columns. False: a figure was not finite. Series of singles
   * are kept only if asked for: storing them takes a quarter of a run.
   */
  run(trials: number, keepsSeries: boolean): boolean
}

/** Make a compiled model ready to run. `bytes` leaves room in its memory after what it needs itself. */
export function makeKernel(
  compiled: Compiled,
  module = new WebAssembly.Module(compiled.wasm),
  bytes = compiled.places.bytes,
): Kernel {
  const memory = new WebAssembly.Memory({ initial: pagesFor(bytes) })
  for (const { at, values } of compiled.places.tables)
    new Uint8Array(memory.buffer).set(new Uint8Array(values.buffer), at)
  const { run } = functionsOf(new WebAssembly.Instance(module, { host: { memory } }))
  assert(run !== undefined, 'a compiled model exports its run')
  return {
    compiled,
    memory,
    run(trials, keepsSeries) {
      assert(trials > 0 && trials <= TRIALS, `a kernel works on 1 to ${TRIALS} trials, not ${trials}`)
      const end = Math.ceil(trials / 2) * PAIR_BYTES
      let notFinite = 0
      for (let from = 0; from < end; from += SLICE_BYTES)
        notFinite |= run(Math.min(end, from + SLICE_BYTES), from, Number(keepsSeries))
      return notFinite === 0
    },
  }
}

/** Put values in their column. Trials are worked out in pairs, so the last of an odd number is there twice. */
export function placeValues(column: Float64Array, values: Float64Array): void {
  column.set(values)
  if (values.length % 2 === 1) column[values.length] = values.at(-1)!
}

/** Work futures out through a kernel, and give its doubles as the interpreter would: for tests and what-ifs. */
export function runFutures(kernel: Kernel, futures: Futures): Recorded {
  const { compiled, memory } = kernel
  const { places, wanted, months } = compiled
  const { trials } = futures
  for (const [key, at] of places.inputs) {
    const values = futures.values.get(key)
    assert(values !== undefined, `no values were drawn for ${key}`)
    placeValues(new Float64Array(memory.buffer, at, TRIALS), values)
  }
  assert(kernel.run(trials, false), 'a figure is not finite')
  return new Map(
    wanted.doubles.map((name, index) => {
      const recorded = new Float64Array(months * trials)
      for (let month = 0; month < months; month++) {
        const at = places.doubles + (index * months + month) * COLUMN_BYTES
        recorded.set(new Float64Array(memory.buffer, at, trials), month * trials)
      }
      return [name, recorded]
    }),
  )
}

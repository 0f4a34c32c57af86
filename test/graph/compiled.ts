import assert from 'node:assert/strict'
import { compile } from '../../src/core/graph/compile/compile.ts'
import { makeKernel, placeValues, type Kernel } from '../../src/core/graph/compile/kernel.ts'
import { COLUMN_BYTES, ROW_BYTES, TRIALS } from '../../src/core/graph/compile/layout.ts'
import type { Wanted } from '../../src/core/graph/compile/places.ts'
import { interpret, type Futures } from '../../src/core/graph/interpret.ts'
import type { Model } from '../../src/core/graph/model.ts'
import { AssertionError } from '../../src/core/shared/assert.ts'

/** A model compiled for what is wanted of it, ready to run. */
export const kernelOf = (model: Model, wanted: Partial<Wanted>): Kernel =>
  makeKernel(compile(model, { singles: [], doubles: [], ends: [], ...wanted }))

/** The line at which the interpreter stops, because a figure of it is not finite; null where all are. */
export function notFiniteIn(model: Model, futures: Futures): string | null {
  try {
    interpret(model, futures, [])
    return null
  } catch (error) {
    const [, line] = (error instanceof AssertionError && /^(.+) is \S+ in month/.exec(error.message)) || []
    if (line === undefined) throw error
    return line
  }
}

/** Whether every figure of a model is a number: products that grow month by month may not stay one. */
export const isFinite = (model: Model, futures: Futures): boolean => notFiniteIn(model, futures) === null

/** Put futures in their columns and work them out. False: a figure was not finite. */
export function runKernel(kernel: Kernel, { trials, values }: Futures, keepsSeries = true): boolean {
  for (const [key, at] of kernel.compiled.places.inputs)
    placeValues(new Float64Array(kernel.memory.buffer, at, TRIALS), values.get(key)!)
  return kernel.run(trials, keepsSeries)
}

/** What a kernel left of one line in one month, a figure a trial. */
interface Left {
  readonly what: string
  readonly line: string
  readonly month: number
  readonly figures: Float64Array | Float32Array
}

/** Run futures through a kernel, and name every figure it leaves that is not the interpreter's to the last bit. */
export function disagreements(kernel: Kernel, model: Model, futures: Futures): string[] {
  assert.ok(runKernel(kernel, futures), 'a figure is not finite')
  return disagreementsLeft(kernel, model, futures)
}

/** The same of what a run before this left. */
export function disagreementsLeft(kernel: Kernel, model: Model, futures: Futures): string[] {
  const { trials } = futures
  const { singles, doubles, ends } = kernel.compiled.wanted
  const recorded = interpret(model, futures, [...singles, ...doubles, ...ends.map(({ line }) => line)])
  return leftBy(kernel, trials).flatMap(({ what, line, month, figures }) =>
    Array.from(figures).flatMap((figure, trial) => {
      const exact = recorded.get(line)![month * trials + trial]!
      const wanted = what === 'single' ? Math.fround(exact) : exact
      const where = `${what} of line ${line}, month ${month}, trial ${trial}`
      return Object.is(figure, wanted) ? [] : [`${where}: ${signed(figure)}, not ${signed(wanted)}`]
    }),
  )
}

const signed = (figure: number): string => (Object.is(figure, -0) ? '-0' : String(figure))

function leftBy({ compiled: { months, wanted, places }, memory: { buffer } }: Kernel, trials: number): Left[] {
  const byMonth = (lines: readonly string[], of: (at: number) => Omit<Left, 'line' | 'month'>) =>
    lines.flatMap((line, index) =>
      Array.from({ length: months }, (_, month): Left => ({ line, month, ...of(index * months + month) })),
    )
  return [
    ...byMonth(wanted.singles, (at) => ({
      what: 'single',
      figures: new Float32Array(buffer, places.singles + at * ROW_BYTES, trials),
    })),
    ...byMonth(wanted.doubles, (at) => ({
      what: 'double',
      figures: new Float64Array(buffer, places.doubles + at * COLUMN_BYTES, trials),
    })),
    ...wanted.ends.map(({ line, month }, at): Left => {
      return { what: 'end', line, month, figures: new Float64Array(buffer, places.ends + at * COLUMN_BYTES, trials) }
    }),
  ]
}

import { makeStore } from '../../core/engine/store.ts'
import { openMachine } from '../../core/engine/machine.ts'
import type { Job } from '../../core/engine/job.ts'
import type { Compiled } from '../../core/graph/compile/compile.ts'

/** How a model comes to be, one stage at a time. */
export interface Making<Model> {
  lines(): Model
  compile(model: Model): Compiled
  tables(compiled: Compiled, model: Model): Job
}

/** Milliseconds of each stage. */
export interface Stages {
  readonly lines: number
  /** From lines to the bytes of a module. */
  readonly emit: number
  readonly tables: number
  /** The module taken in by the engine, with a memory of its own. */
  readonly open: number
  /** Blocks worked out until one was as fast as they get, that one included. */
  readonly firstBlocks: number
}

/** The first time in a process that had made no model yet, and after many. */
export interface StagesOften {
  readonly cold: Stages
  readonly warm: readonly Stages[]
}

/** What a new model waits for: all but putting its lines together. */
export const readyMilliseconds = ({ emit, tables, open, firstBlocks }: Stages): number =>
  emit + tables + open + firstBlocks

const BLOCKS = 24
/** The engine needs so many models to have learnt how they are made. */
const WARM_UPS = 10
/** The engine first runs a module as it came, and puts an optimised one in its place while it runs. */
const SETTLED = 1.25

/**
 * Make a model and run it until the engine has optimised it, and say how long each stage took. `mark` makes the bytes
 * ones that were never seen: the engine keeps what it made of those it knows.
 */
export function timeReady<Model>(making: Making<Model>, mark: number): Stages {
  const lap = stopwatch()
  const model = making.lines()
  const lines = lap()
  const compiled = making.compile(model)
  const emit = lap()
  const job = making.tables({ ...compiled, wasm: unseen(compiled.wasm, mark) }, model)
  const tables = lap()
  const machine = openMachine(job)
  const open = lap()
  // Always the same block: room for many, touched for the first time, would be timed along with the model.
  const store = makeStore(job, 1)
  lap()
  const blocks = Array.from({ length: BLOCKS }, () => {
    machine.work(0, store)
    return lap()
  })
  return { lines, emit, tables, open, firstBlocks: untilSettled(blocks) }
}

/** Make a model ready again and again: the first time, and so many times once the process is warm. */
export function timeReadyOften<Model>(making: Making<Model>, rounds: number): StagesOften {
  const all = Array.from({ length: WARM_UPS + rounds }, (_, mark) => timeReady(making, mark))
  return { cold: all[0]!, warm: all.slice(WARM_UPS) }
}

/** The time up to and with the first block that took no longer than most of the later half. */
export function untilSettled(blocks: readonly number[]): number {
  const later = blocks.slice(blocks.length / 2).toSorted((a, b) => a - b)
  const settled = later[Math.floor(later.length / 2)]!
  const first = blocks.findIndex((milliseconds) => milliseconds <= SETTLED * settled)
  return blocks.slice(0, first + 1).reduce((sum, milliseconds) => sum + milliseconds, 0)
}

/** The same module with a section that nobody reads: of kind 0, four bytes long, a name of no letters and a number. */
function unseen(wasm: Uint8Array, mark: number): Uint8Array<ArrayBuffer> {
  return Uint8Array.from([...wasm, 0, 4, 0, mark & 255, (mark >> 8) & 255, (mark >> 16) & 255])
}

/** Milliseconds since it was last asked, or made. */
function stopwatch(): () => number {
  let last = performance.now()
  return () => {
    const now = performance.now()
    const passed = now - last
    last = now
    return passed
  }
}

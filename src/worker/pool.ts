import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { Report } from '../core/engine/order.ts'
import { makePool, THREADS_MOST, type Heard, type Pool, type Thread } from '../core/engine/pool.ts'

/** What a thread throws away is a few kilobytes at a time; swept this often, it holds a tenth of the memory. */
const SWEPT_MEGABYTES = 4

export interface PoolSettings {
  /** Threads at most; without it, as many as the machine runs at once, 8 at most. */
  readonly threads?: number
  /** Told after every task how far its run has come. */
  readonly onDone?: (done: number, all: number) => void
  /** The program each thread runs: ours, unless a test brings one that dies. */
  readonly program?: URL
  /** Given to each thread as it starts; ours needs nothing. */
  readonly programData?: string
}

/** How many threads to use when nobody says: as many as run at once here, 8 at most. */
export const defaultThreads = (): number => Math.min(THREADS_MOST, availableParallelism())

/**
 * Open a pool of threads of Node, which write into the store of whoever asks. A thread keeps the process alive only
 * while it works: a program that has finished ends at once, closed or not.
 */
export function openPool({ threads = defaultThreads(), onDone, program, programData }: PoolSettings = {}): Pool {
  const entry = program ?? new URL('./thread.ts', import.meta.url)
  return makePool({ threads, sharesMemory: true, start: (heard) => startThread(entry, programData, heard), onDone })
}

function startThread(entry: URL, programData: string | undefined, heard: Heard): Thread {
  const resourceLimits = { maxYoungGenerationSizeMb: SWEPT_MEGABYTES }
  const worker = new Worker(entry, { execArgv: [], workerData: programData, resourceLimits })
  let reason = ''
  let orders = 0
  worker.unref()
  worker.on('message', (report: Report) => {
    if (--orders === 0) worker.unref()
    heard.report(report)
  })
  worker.on('error', (fault) => {
    reason = fault instanceof Error ? (fault.stack ?? fault.message) : String(fault)
  })
  worker.on('exit', (code) => heard.ended(reason || `it left with code ${code}`))
  return {
    give(order) {
      orders++
      worker.ref()
      worker.postMessage(order, [])
    },
    stop: async () => void (await worker.terminate()),
  }
}

import type { Report } from '../core/engine/order.ts'
import { makePool, THREADS_MOST, type Heard, type Pool, type Thread } from '../core/engine/pool.ts'
import { canShare } from '../core/engine/store.ts'
import type { Checked } from '../core/shared/problem.ts'
import { lacksOfBrowser } from './lacks.ts'

export interface PoolSettings {
  /** Threads at most; without it, as many as the machine runs at once, 8 at most. */
  readonly threads?: number
  /** Told after every order how far its run has come. */
  readonly onDone?: (done: number, all: number) => void
  /** The program each thread runs: ours, unless a test brings one that dies. */
  readonly program?: URL
}

/** Threads of a browser that do the tasks of a run. */
export interface BrowserPool extends Pool {
  /** Null where threads write into one memory; where they may not, what that costs, in words. */
  readonly slower: string | null
}

/** What a thread says once it holds the lock that its end gives back. */
export const HOLDS_LOCK = 'holds its lock'

const SLOWER =
  'This page may not share memory between threads, so one thread does all the work. Its server can allow it: ' +
  'Cross-Origin-Opener-Policy: same-origin and Cross-Origin-Embedder-Policy: require-corp.'

/**
 * Open a pool of web workers for this page, or for a worker of it. The figures are the same bytes as in Node.
 *
 * Returns problems where the browser, or the policy of the page, lacks what the engine stands on.
 */
export function openPool({ threads, onDone, program }: PoolSettings = {}): Checked<BrowserPool> {
  const problems = lacksOfBrowser()
  if (problems.length > 0) return { ok: false, problems }
  const entry = program ?? new URL('./thread.ts', import.meta.url)
  const sharesMemory = canShare() && globalThis.crossOriginIsolated
  const pool = makePool({
    threads: threads ?? Math.min(THREADS_MOST, navigator.hardwareConcurrency),
    sharesMemory,
    start: (heard) => startThread(entry, heard),
    onDone,
  })
  return { ok: true, value: { ...pool, slower: sharesMemory ? null : SLOWER } }
}

/**
 * A browser says nothing when a worker ends without a fault, as when it runs out of memory or is stopped from outside.
 * But it gives the worker's locks back, so each thread holds one for life, and we wait for it. It gets no order before
 * that: from its first order on, its end is heard.
 */
function startThread(entry: URL, heard: Heard): Thread {
  const name = `spinout ${crypto.randomUUID()}`
  const worker = new Worker(entry, { type: 'module', name })
  const locked = Promise.withResolvers<void>()
  const end = (why: string): void => {
    worker.terminate()
    heard.ended(why)
  }
  worker.addEventListener('message', ({ data: said }: MessageEvent<Report | typeof HOLDS_LOCK>) => {
    if (said !== HOLDS_LOCK) return heard.report(said)
    void navigator.locks.request(name, () => end('it was ended by the browser'))
    locked.resolve()
  })
  worker.addEventListener('error', ({ message }) => end(message || 'its program could not be loaded'))
  worker.addEventListener('messageerror', () => end('what it said could not be read'))
  return {
    give: (order) => void locked.promise.then(() => worker.postMessage(order, [])),
    stop: async () => worker.terminate(),
  }
}

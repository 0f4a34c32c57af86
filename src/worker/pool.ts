import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { BlockRequest, BlockResult, RunBlocks } from '../core/appraisal/outcomes.ts'
import type { Case } from '../core/finance/case/index.ts'
import type { Order } from './order.ts'

/** More threads than this wait on memory, not on work. */
const THREADS_MOST = 8
/** What a thread throws away is a few kilobytes at a time; swept this often, it holds a tenth of the memory. */
const SWEPT_MEGABYTES = 4
/** A block that ends two threads is wrong itself; one lost thread may be the machine's doing. */
const DEATHS_MOST = 2

export interface PoolSettings {
  /** Threads at most; without it, as many as the machine runs at once, 8 at most. */
  readonly threads?: number
  /** Told after every block how far its run has come. */
  readonly onDone?: (trialsDone: number, trialsAll: number) => void
  /** The program each thread runs: ours, unless a test brings one that dies. */
  readonly program?: URL
  /** Given to each thread as it starts; ours needs nothing. */
  readonly programData?: string
}

/** Threads that work blocks of trials out. */
export interface Pool {
  /** The answer is the same bytes whatever the number of threads, and whichever thread did which block. */
  readonly run: RunBlocks
  /** End every thread now; a run under way is refused with an Error. */
  close(): Promise<void>
}

interface Run {
  readonly results: (BlockResult | undefined)[]
  readonly trialsAll: number
  trialsDone: number
  blocksLeft: number
  readonly resolve: (results: readonly BlockResult[]) => void
  readonly reject: (reason: Error) => void
}

interface Task {
  readonly request: BlockRequest
  readonly place: number
  readonly run: Run
  deaths: number
}

interface Thread {
  readonly worker: Worker
  task: Task | null
  keptCase: Case | null
  reason: string
}

/** How many threads to use when nobody says: as many as run at once here, 8 at most. */
export const defaultThreads = (): number => Math.min(THREADS_MOST, availableParallelism())

/**
 * Open a pool of threads. A thread is started when there is a block for it, and keeps the process alive only while it
 * works: a program that has finished ends at once, closed or not.
 *
 * A thread that dies is replaced and its block run again, which does no harm: a block is a pure function. A block that
 * ends two threads refuses its run with an Error that carries the last reason.
 */
export function openPool({ threads = defaultThreads(), onDone, program, programData }: PoolSettings = {}): Pool {
  const entry = program ?? new URL('./thread.ts', import.meta.url)
  const alive = new Set<Thread>()
  let waiting: Task[] = []
  let closed = false

  function start(): Thread {
    const resourceLimits = { maxYoungGenerationSizeMb: SWEPT_MEGABYTES }
    const worker = new Worker(entry, { execArgv: [], workerData: programData, resourceLimits })
    const thread: Thread = { worker, task: null, keptCase: null, reason: '' }
    alive.add(thread)
    worker.unref()
    worker.on('message', (result: BlockResult) => finish(thread, result))
    worker.on('error', (reason) => {
      thread.reason = reason instanceof Error ? (reason.stack ?? reason.message) : String(reason)
    })
    worker.on('exit', (code) => bury(thread, code))
    return thread
  }

  function handOut(): void {
    while (waiting.length > 0) {
      const idle = [...alive].find(({ task }) => task === null) ?? (alive.size < threads ? start() : null)
      const task = idle && waiting.shift()
      if (!task) return
      give(idle, task)
    }
  }

  function finish(thread: Thread, result: BlockResult): void {
    const { task } = thread
    thread.task = null
    thread.worker.unref()
    if (task) place(task, result, onDone)
    handOut()
  }

  function bury(thread: Thread, code: number): void {
    const { task } = thread
    alive.delete(thread)
    if (closed) return
    if (task && ++task.deaths >= DEATHS_MOST) {
      waiting = waiting.filter(({ run }) => run !== task.run)
      const why = thread.reason || `it left with code ${code}`
      task.run.reject(new Error(`trials from ${task.request.first} ended ${DEATHS_MOST} threads: ${why}`))
    } else if (task) {
      waiting.unshift(task)
    }
    handOut()
  }

  return {
    run: (requests) =>
      new Promise((resolve, reject) => {
        if (closed) throw new Error('the pool is closed')
        if (requests.length === 0) resolve([])
        waiting.push(...tasksOf(requests, resolve, reject))
        handOut()
      }),
    async close() {
      closed = true
      const open = new Set([...waiting, ...[...alive].flatMap(({ task }) => task ?? [])].map(({ run }) => run))
      for (const run of open) run.reject(new Error('the pool was closed'))
      waiting = []
      await Promise.all([...alive].map(({ worker }) => worker.terminate()))
    },
  }
}

function tasksOf(requests: readonly BlockRequest[], resolve: Run['resolve'], reject: Run['reject']): Task[] {
  const trialsAll = requests.reduce((sum, { trials }) => sum + trials, 0)
  const results: Run['results'] = requests.map(() => undefined)
  const run: Run = { results, trialsAll, trialsDone: 0, blocksLeft: requests.length, resolve, reject }
  return requests.map((request, place) => ({ request, place, run, deaths: 0 }))
}

function give(thread: Thread, task: Task): void {
  const { case: theCase, ...request } = task.request
  const order: Order = { request, case: theCase === thread.keptCase ? null : theCase }
  thread.task = task
  thread.keptCase = theCase
  thread.worker.ref()
  thread.worker.postMessage(order, [])
}

function place({ run, request, place: at }: Task, result: BlockResult, onDone: PoolSettings['onDone']): void {
  run.results[at] = result
  run.trialsDone += request.trials
  run.blocksLeft--
  onDone?.(run.trialsDone, run.trialsAll)
  if (run.blocksLeft === 0) run.resolve(run.results.filter((done) => done !== undefined))
}

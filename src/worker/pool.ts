import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { Job } from '../core/engine/job.ts'
import type { Store } from '../core/engine/store.ts'
import type { Answer, RunTasks, Task } from '../core/engine/task.ts'
import type { Order } from './order.ts'

/** More threads than this wait on memory, not on work. */
const THREADS_MOST = 8
/** What a thread throws away is a few kilobytes at a time; swept this often, it holds a tenth of the memory. */
const SWEPT_MEGABYTES = 4
/** A task that ends two threads is wrong itself; one lost thread may be the machine's doing. */
const DEATHS_MOST = 2

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

/** Threads that do the tasks of a run: blocks of trials, and what is asked of them all. */
export interface Pool {
  /** The answer is the same bytes whatever the number of threads, and whichever thread did which task. */
  readonly run: RunTasks
  /** End every thread now; a run under way is refused with an Error. */
  close(): Promise<void>
}

interface Run {
  readonly job: Job
  readonly store: Store
  readonly answers: (Answer | undefined)[]
  left: number
  readonly resolve: (answers: readonly Answer[]) => void
  readonly reject: (reason: Error) => void
}

interface Piece {
  readonly task: Task
  readonly place: number
  readonly run: Run
  deaths: number
}

interface Thread {
  readonly worker: Worker
  piece: Piece | null
  /** The job and the store that the thread has. */
  kept: Job | null
  keptStore: Store | null
  reason: string
}

/** How many threads to use when nobody says: as many as run at once here, 8 at most. */
export const defaultThreads = (): number => Math.min(THREADS_MOST, availableParallelism())

/**
 * Open a pool of threads. A thread is started when there is a block for it, and keeps the process alive only while it
 * works: a program that has finished ends at once, closed or not.
 *
 * A thread that dies is replaced and its task done again, which does no harm: what a task leaves is the same bytes at
 * the same place. A task that ends two threads refuses its run with an Error that carries the last reason.
 */
export function openPool({ threads = defaultThreads(), onDone, program, programData }: PoolSettings = {}): Pool {
  const entry = program ?? new URL('./thread.ts', import.meta.url)
  const alive = new Set<Thread>()
  let waiting: Piece[] = []
  let closed = false

  function start(): Thread {
    const resourceLimits = { maxYoungGenerationSizeMb: SWEPT_MEGABYTES }
    const worker = new Worker(entry, { execArgv: [], workerData: programData, resourceLimits })
    const thread: Thread = { worker, piece: null, kept: null, keptStore: null, reason: '' }
    alive.add(thread)
    worker.unref()
    worker.on('message', (answer: Answer) => finish(thread, answer))
    worker.on('error', (reason) => {
      thread.reason = reason instanceof Error ? (reason.stack ?? reason.message) : String(reason)
    })
    worker.on('exit', (code) => bury(thread, code))
    return thread
  }

  function handOut(): void {
    while (waiting.length > 0) {
      const idle = [...alive].find(({ piece }) => piece === null) ?? (alive.size < threads ? start() : null)
      const piece = idle && waiting.shift()
      if (!piece) return
      give(idle, piece)
    }
  }

  function finish(thread: Thread, answer: Answer): void {
    const { piece } = thread
    thread.piece = null
    thread.worker.unref()
    if (piece) place(piece, answer, onDone)
    handOut()
  }

  function bury(thread: Thread, code: number): void {
    const { piece } = thread
    alive.delete(thread)
    if (closed) return
    if (piece && ++piece.deaths >= DEATHS_MOST) {
      waiting = waiting.filter(({ run }) => run !== piece.run)
      const why = thread.reason || `it left with code ${code}`
      piece.run.reject(new Error(`${sayTask(piece.task)} ended ${DEATHS_MOST} threads: ${why}`))
    } else if (piece) {
      waiting.unshift(piece)
    }
    handOut()
  }

  return {
    run: (job, store, tasks) =>
      new Promise((resolve, reject) => {
        if (closed) throw new Error('the pool is closed')
        if (tasks.length === 0) resolve([])
        const run: Run = { job, store, answers: tasks.map(() => undefined), left: tasks.length, resolve, reject }
        waiting.push(...tasks.map((task, place) => ({ task, place, run, deaths: 0 })))
        handOut()
      }),
    async close() {
      closed = true
      const open = new Set([...waiting, ...[...alive].flatMap(({ piece }) => piece ?? [])].map(({ run }) => run))
      for (const run of open) run.reject(new Error('the pool was closed'))
      waiting = []
      await Promise.all([...alive].map(({ worker }) => worker.terminate()))
    },
  }
}

const sayTask = (task: Task): string => (task.kind === 'block' ? `block ${task.block}` : `a task of kind ${task.kind}`)

/** Job and store are sent with the first task of theirs; the store's memory is shared, not copied. */
function give(thread: Thread, piece: Piece): void {
  const { job, store } = piece.run
  const isKept = thread.kept === job && thread.keptStore === store
  const order: Order = { task: piece.task, work: isKept ? null : { job, store } }
  thread.piece = piece
  thread.kept = job
  thread.keptStore = store
  thread.worker.ref()
  thread.worker.postMessage(order, [])
}

function place({ run, place: at }: Piece, answer: Answer, onDone: PoolSettings['onDone']): void {
  run.answers[at] = answer
  run.left--
  onDone?.(run.answers.length - run.left, run.answers.length)
  if (run.left === 0) run.resolve(run.answers.filter((done) => done !== undefined))
}

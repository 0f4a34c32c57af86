import { assert } from '../shared/assert.ts'
import type { Job } from './job.ts'
import type { Order, Report } from './order.ts'
import { copyFigures, type Store } from './store.ts'
import type { Answer, RunTasks, Task } from './task.ts'

/** More threads than this wait on memory, not on work. */
export const THREADS_MOST = 8
/** A task that ends two threads is wrong itself; one lost thread may be the machine's doing. */
const DEATHS_MOST = 2
/** Orders a thread has at a time: the next is there when one is done, however busy whoever gives them is. */
const ORDERS_AHEAD = 2

/** A thread as its pool sees it, whatever runs it. It does orders one after another, as they were given. */
export interface Thread {
  give(order: Order): void
  /** End it now; whatever is heard of it after that is not listened to. */
  stop(): Promise<void>
}

/** What a pool hears of a thread. */
export interface Heard {
  report(report: Report): void
  /** It has ended, or is no longer to be trusted and was stopped. */
  ended(why: string): void
}

export interface PoolSettings {
  /** Threads at most. */
  readonly threads: number
  /**
   * Whether threads write into the store of whoever asks. Where they cannot, one of them does all tasks of a run on a
   * copy, and sends that back.
   */
  readonly sharesMemory: boolean
  readonly start: (heard: Heard) => Thread
  /** Told after every order how far its run has come. */
  readonly onDone?: ((done: number, all: number) => void) | undefined
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

/** The tasks of one order, and where in their run they begin. */
interface Piece {
  readonly tasks: readonly Task[]
  readonly place: number
  readonly run: Run
  deaths: number
}

interface Member {
  readonly thread: Thread
  /** What it was given and has not reported, first given first: it is at work on the first. */
  readonly pieces: Piece[]
  /** Whose job and store the thread has. */
  kept: Run | null
}

/**
 * Make a pool of threads. A thread is started when there is an order for it.
 *
 * A thread that ends is replaced and its order given again, which does no harm: what a task leaves is the same bytes at
 * the same place. An order that ends two threads refuses its run with an Error that carries the last reason.
 */
export function makePool({ threads, sharesMemory, start, onDone }: PoolSettings): Pool {
  const most = sharesMemory ? threads : 1
  const alive = new Set<Member>()
  let waiting: Piece[] = []
  let closed = false

  function begin(): Member {
    const thread = start({ report: (report) => finish(member, report), ended: (why) => bury(member, why) })
    const member: Member = { thread, pieces: [], kept: null }
    alive.add(member)
    return member
  }

  function handOut(): void {
    while (waiting.length > 0) {
      const [least] = [...alive].sort((one, other) => one.pieces.length - other.pieces.length)
      const isBusy = least === undefined || least.pieces.length > 0
      const member = isBusy && alive.size < most ? begin() : least
      if (!member || member.pieces.length >= ORDERS_AHEAD) return
      give(member, waiting.shift()!)
    }
  }

  function finish(member: Member, report: Report): void {
    if (closed || !alive.has(member)) return
    const piece = member.pieces.shift()
    if (piece) take(piece, report, onDone)
    handOut()
  }

  function bury(member: Member, why: string): void {
    const [piece, ...next] = member.pieces
    if (!alive.delete(member) || closed) return
    waiting.unshift(...next)
    if (piece && ++piece.deaths >= DEATHS_MOST) {
      waiting = waiting.filter(({ run }) => run !== piece.run)
      piece.run.reject(new Error(`${sayTasks(piece.tasks)} ended ${DEATHS_MOST} threads: ${why}`))
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
        waiting.push(...piecesOf(run, tasks, sharesMemory))
        handOut()
      }),
    async close() {
      closed = true
      const open = new Set([...waiting, ...[...alive].flatMap(({ pieces }) => pieces)].map(({ run }) => run))
      for (const run of open) run.reject(new Error('the pool was closed'))
      waiting = []
      await Promise.all([...alive].map(({ thread }) => thread.stop()))
    },
  }
}

/** One task an order; all tasks in one where a thread works on a copy of the store. */
function piecesOf(run: Run, tasks: readonly Task[], sharesMemory: boolean): Piece[] {
  if (sharesMemory) return tasks.map((task, place) => ({ tasks: [task], place, run, deaths: 0 }))
  return tasks.length === 0 ? [] : [{ tasks, place: 0, run, deaths: 0 }]
}

/** Job and store are sent with the first order of theirs. */
function give(member: Member, piece: Piece): void {
  const { kept } = member
  const { run, tasks } = piece
  const isKept = kept?.job === run.job && kept.store === run.store
  member.pieces.push(piece)
  member.kept = run
  member.thread.give({ tasks, work: isKept ? null : { job: run.job, store: run.store } })
}

function take({ run, place, tasks }: Piece, { answers, figures }: Report, onDone: PoolSettings['onDone']): void {
  assert(answers.length === tasks.length, `${tasks.length} tasks are answered ${answers.length} times`)
  if (figures) copyFigures(run.store, figures)
  for (const [at, answer] of answers.entries()) run.answers[place + at] = answer
  run.left -= answers.length
  onDone?.(run.answers.length - run.left, run.answers.length)
  if (run.left === 0) run.resolve(run.answers.filter((done) => done !== undefined))
}

function sayTasks([first, ...more]: readonly Task[]): string {
  const said = first?.kind === 'block' ? `block ${first.block}` : `a task of kind ${first?.kind}`
  return more.length === 0 ? said : `${said} or one of the ${more.length} tasks after it`
}

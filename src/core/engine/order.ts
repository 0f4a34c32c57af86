import { assert } from '../shared/assert.ts'
import type { Job } from './job.ts'
import { isShared, type Store } from './store.ts'
import { makeHand, type Answer, type Task } from './task.ts'

/** Tasks given to a thread, to be done in this order. Plain values and bytes: it is sent as it is. */
export interface Order {
  readonly tasks: readonly Task[]
  /** Sent once, and kept by the thread until an order carries others. */
  readonly work: { readonly job: Job; readonly store: Store } | null
}

/** What a thread says when it has done an order. */
export interface Report {
  readonly answers: readonly Answer[]
  /** The thread's copy of the store, where it could not leave the figures in the one of whoever asked. */
  readonly figures: Store | null
}

/**
 * The part of a thread that is the same wherever it runs: orders in, reports out.
 *
 * An assertion that fails here must end the thread, and the pool says why: a wrong figure is never sent back.
 */
export function makeObeying(): (order: Order) => Report {
  const hand = makeHand()
  let kept: Order['work'] = null
  return ({ tasks, work }) => {
    kept = work ?? kept
    assert(kept !== null, 'the first order to a thread carries its job')
    const { job, store } = kept
    const answers = tasks.map((task) => hand.do(job, store, task))
    const leavesFigures = tasks.some(({ kind }) => kind === 'block')
    return { answers, figures: leavesFigures && !isShared(store) ? store : null }
  }
}

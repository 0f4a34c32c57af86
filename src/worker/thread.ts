import { parentPort } from 'node:worker_threads'
import { makeHand } from '../core/engine/task.ts'
import { assert } from '../core/shared/assert.ts'
import type { Order } from './order.ts'

/**
 * What each thread of a pool runs: take an order, do its task, say what came of it, wait for the next. Figures are left
 * in the store, whose memory all threads share.
 *
 * An assertion that fails here ends the thread, and the pool says why: a wrong figure must never be sent back.
 */
const port = parentPort
assert(port !== null, 'this file is run by a pool, as a thread')

const hand = makeHand()
let kept: Order['work'] = null

port.on('message', ({ task, work }: Order) => {
  kept = work ?? kept
  assert(kept !== null, 'the first order to a thread carries its job')
  port.postMessage(hand.do(kept.job, kept.store, task), [])
})

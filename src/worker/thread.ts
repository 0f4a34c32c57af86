import { parentPort } from 'node:worker_threads'
import { makeObeying, type Order } from '../core/engine/order.ts'
import { assert } from '../core/shared/assert.ts'

/**
 * What each thread of a pool runs: take an order, do its tasks, report, wait for the next. Figures are left in the
 * store, whose memory all threads share.
 */
const port = parentPort
assert(port !== null, 'this file is run by a pool, as a thread')

const obey = makeObeying()
port.on('message', (order: Order) => port.postMessage(obey(order), []))

import { parentPort } from 'node:worker_threads'
import { runBlock } from '../core/appraisal/outcomes.ts'
import { makeReadyOnce } from '../core/appraisal/run.ts'
import type { Case } from '../core/finance/case/index.ts'
import { assert } from '../core/shared/assert.ts'
import { buffersOf, type Order } from './order.ts'

/**
 * What each thread of a pool runs: take an order, work its block out, hand the result over, wait for the next.
 *
 * An assertion that fails here ends the thread, and the pool says why: a wrong figure must never be sent back.
 */
const port = parentPort
assert(port !== null, 'this file is run by a pool, as a thread')

const ready = makeReadyOnce()
let kept: Case | null = null

port.on('message', ({ request, case: given }: Order) => {
  kept = given ?? kept
  assert(kept !== null, 'the first order to a thread carries its case')
  const whole = { ...request, case: kept }
  const result = runBlock(ready(whole), whole)
  port.postMessage(result, buffersOf(result))
})

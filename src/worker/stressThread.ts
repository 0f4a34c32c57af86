import { parentPort, workerData } from 'node:worker_threads'
import { workStresses } from '../core/appraisal/stress/run.ts'
import { assert } from '../core/shared/assert.ts'
import { openPool } from './pool.ts'
import type { StressOrder } from './stressAside.ts'

/** What the thread beside runs: one case against every stress, and then it is done. */
const port = parentPort
assert(port !== null, 'this file is run as a thread')

const { case: theCase, seed } = workerData as StressOrder
const pool = openPool()
const run = await workStresses(theCase, seed, pool.run)
await pool.close()
port.postMessage(run, [])

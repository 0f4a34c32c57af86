import { parentPort, workerData } from 'node:worker_threads'
import { answerScale, type ScaleAsked } from '../core/appraisal/scale/asked.ts'
import { assert } from '../core/shared/assert.ts'
import { openPool } from './pool.ts'

/** What the thread beside runs: one case at every size, with a second one where it is given, and then it is done. */
const port = parentPort
assert(port !== null, 'this file is run as a thread')

const pool = openPool()
const answer = await answerScale(workerData as ScaleAsked, pool.run)
await pool.close()
port.postMessage(answer, [])

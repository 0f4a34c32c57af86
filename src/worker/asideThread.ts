import { parentPort, workerData } from 'node:worker_threads'
import { appraise } from '../core/appraisal/appraise.ts'
import { assert } from '../core/shared/assert.ts'
import type { AsideNews, AsideOrder } from './aside.ts'
import { openPool } from './pool.ts'

/** What the thread beside runs: one appraisal, told as it goes, and then it is done. */
const port = parentPort
assert(port !== null, 'this file is run as a thread')
const say = (news: AsideNews): void => port.postMessage(news, [])

const { case: theCase, book, threads, ...settings } = workerData as AsideOrder
const pool = openPool({
  ...(threads !== undefined && { threads }),
  onDone: (done, all) => say({ done, all }),
})
const appraisal = await appraise(theCase, book, settings, pool.run)
await pool.close()
say({ appraisal })

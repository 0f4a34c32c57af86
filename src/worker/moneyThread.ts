import { parentPort, workerData } from 'node:worker_threads'
import { workMoney } from '../core/papers/further/run.ts'
import { assert } from '../core/shared/assert.ts'
import type { MoneyOrder } from './moneyAside.ts'
import { openPool } from './pool.ts'

/** What the thread beside runs: where the saving of one case comes from and goes, and then it is done. */
const port = parentPort
assert(port !== null, 'this file is run as a thread')

const { case: theCase, ...settings } = workerData as MoneyOrder
const pool = openPool()
const money = await workMoney(theCase, settings, pool.run)
await pool.close()
port.postMessage(money, [])

import { createHash } from 'node:crypto'
import { parentPort, workerData } from 'node:worker_threads'
import { assert } from '../core/shared/assert.ts'
import { readElection } from '../files/elections/read.ts'
import { ownVersion } from '../files/ownVersion.ts'
import { countedPage, type CountOrder } from '../view/count/countedPage.ts'

/** What the thread beside runs: one election is read, counted and drawn, and then it is done. */
const port = parentPort
assert(port !== null, 'this file is run as a thread')

const order = workerData as CountOrder
const source = { sha256: createHash('sha256').update(order.bytes).digest('hex'), version: ownVersion() }
port.postMessage(countedPage(readElection(order.bytes, order.file), order, source), [])

import { parentPort, workerData } from 'node:worker_threads'
import type { PrintedPaper } from '../core/papers/paper.ts'
import { assert } from '../core/shared/assert.ts'
import { paperPdf } from '../files/pdf/paper.ts'

/** What the thread that prints runs: one paper, and then it is done. */
const port = parentPort
assert(port !== null, 'this file is run as a thread')

const pdf = await paperPdf(workerData as PrintedPaper)
port.postMessage(pdf, [pdf.buffer as ArrayBuffer])

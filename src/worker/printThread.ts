import { parentPort } from 'node:worker_threads'
import type { PrintedPaper } from '../core/papers/paper.ts'
import { assert } from '../core/shared/assert.ts'
import { openTypesetter } from '../files/pdf/compiler.ts'
import { paperPdf } from '../files/pdf/paper.ts'

/** What the thread that prints runs: it makes ready, sets one paper, and is done. */
const port = parentPort
assert(port !== null, 'this file is run as a thread')

const opening = openTypesetter()
// What goes wrong is told when a paper is asked for.
opening.catch(() => {})
port.once('message', (paper: PrintedPaper) => {
  void paperPdf(paper, opening).then((pdf) => port.postMessage(pdf, [pdf.buffer as ArrayBuffer]))
})

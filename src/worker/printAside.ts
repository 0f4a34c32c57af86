import { Worker } from 'node:worker_threads'
import { assert } from '../core/shared/assert.ts'
import type { PrintedPaper } from '../core/papers/paper.ts'

/** A paper is set in half a second; one that takes this long is stopped. */
const LONGEST_MS = 30_000

/** The typesetter takes some 200 MB, mostly outside of this; a thread that wants more than so much is stopped. */
const MOST_MEGABYTES = 512

/**
 * Set a paper in print on a thread of its own, which goes when it is done: the typesetter is 28 MB of WebAssembly that
 * few ever need, and a site that ran it itself would hear no other visitor meanwhile.
 */
export function printAside(paper: PrintedPaper): Promise<Uint8Array> {
  const resourceLimits = { maxOldGenerationSizeMb: MOST_MEGABYTES }
  const worker = new Worker(new URL('./printThread.ts', import.meta.url), {
    execArgv: [],
    workerData: paper,
    resourceLimits,
  })
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => {
      reject(new Error(`a paper was not set within ${LONGEST_MS / 1000} seconds`))
      void worker.terminate()
    }, LONGEST_MS)
    worker.on('message', (pdf: unknown) => {
      assert(pdf instanceof Uint8Array, 'the thread that prints answers with a file')
      resolve(pdf)
    })
    worker.on('error', reject)
    worker.on('exit', (code) => {
      clearTimeout(late)
      reject(new Error(`the thread that prints left with code ${code}`))
    })
  })
}

import { Worker } from 'node:worker_threads'
import type { PrintedPaper } from '../core/papers/paper.ts'
import { assert } from '../core/shared/assert.ts'

/** A paper is set in half a second; one that takes this long is stopped. */
const LONGEST_MS = 30_000

/** The typesetter takes some 200 MB, mostly outside of this; a thread that wants more than so much is stopped. */
const MOST_MEGABYTES = 512

/** A thread that sets one paper in print. */
export interface Press {
  /** Set the paper, and let the thread go. */
  readonly print: (paper: PrintedPaper) => Promise<Uint8Array>
}

/**
 * Start a thread that will set one paper: it loads the typesetter, 28 MB of WebAssembly, while whoever asked works out
 * what the paper says. One that is never given a paper does not keep the program going.
 */
export function openPress(): Press {
  const resourceLimits = { maxOldGenerationSizeMb: MOST_MEGABYTES }
  const worker = new Worker(new URL('./printThread.ts', import.meta.url), { execArgv: [], resourceLimits })
  worker.unref()
  return {
    print: (paper) =>
      new Promise((resolve, reject) => {
        worker.ref()
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
        worker.postMessage(paper, [])
      }),
  }
}

/** Set a paper in print on a thread of its own: a site that did it itself would hear no other visitor meanwhile. */
export const printAside = (paper: PrintedPaper): Promise<Uint8Array> => openPress().print(paper)

import { Worker } from 'node:worker_threads'
import type { Checked } from '../core/shared/problem.ts'
import type { CountedPage, CountOrder } from '../view/count/countedPage.ts'

/** An election of a page is counted in a second; one that takes this long is stopped. */
const LONGEST_MS = 20_000

/** A thread that wants more than this is stopped. */
const MOST_MEGABYTES = 512

/**
 * Read, count and draw an election on a thread of its own: a site that did it itself would hear no other visitor
 * meanwhile. What takes too long or too much memory is refused as any other file that cannot be counted here.
 */
export function countAside(order: CountOrder, longestMs = LONGEST_MS): Promise<Checked<CountedPage>> {
  const resourceLimits = { maxOldGenerationSizeMb: MOST_MEGABYTES }
  const at = new URL('./countThread.ts', import.meta.url)
  return new Promise((resolve, reject) => {
    const worker = new Worker(at, { execArgv: [], resourceLimits, workerData: order })
    const late = setTimeout(() => {
      resolve(tooMuch(order, `This takes longer than ${longestMs / 1000} seconds to count.`))
      void worker.terminate()
    }, longestMs)
    worker.on('message', resolve)
    worker.on('error', (fault: NodeJS.ErrnoException) => {
      if (fault.code === 'ERR_WORKER_OUT_OF_MEMORY')
        resolve(tooMuch(order, 'This takes more memory than a page may use.'))
      else reject(fault)
    })
    worker.on('exit', (code) => {
      clearTimeout(late)
      reject(new Error(`the thread that counts left with code ${code}`))
    })
  })
}

const tooMuch = ({ file }: CountOrder, message: string): Checked<never> => ({
  ok: false,
  problems: [{ where: { file, field: '' }, message: `${message} Use the command: it has no such limit.` }],
})

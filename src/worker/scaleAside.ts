import { Worker } from 'node:worker_threads'
import type { ScaleAnswer, ScaleAsked } from '../core/appraisal/scale/asked.ts'

/**
 * Try a case at many sizes on a thread of its own, as stresses are: a site that did it itself would hear no other
 * visitor for some seconds. The answer is that of `answerScale` here.
 */
export function scaleAside(asked: ScaleAsked): Promise<ScaleAnswer> {
  const worker = new Worker(new URL('./scaleThread.ts', import.meta.url), { execArgv: [], workerData: asked })
  return new Promise((resolve, reject) => {
    worker.on('message', resolve)
    worker.on('error', reject)
    worker.on('exit', (code) => reject(new Error(`the thread that tries sizes left with code ${code}`)))
  })
}

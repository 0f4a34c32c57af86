import { Worker } from 'node:worker_threads'
import type { StressRun } from '../core/appraisal/stress/result.ts'
import type { Case } from '../core/finance/case/index.ts'
import type { CaseRead } from '../core/finance/case/read.ts'

/** What the thread beside is given. */
export interface StressOrder {
  readonly case: Case
  readonly seed: number
}

/**
 * Try a case against the named stresses on a thread of its own: a site that did it itself would hear no other visitor
 * meanwhile. The answer is the same as that of `workStresses` here.
 */
export function stressAside({ case: theCase }: CaseRead, seed: number): Promise<StressRun> {
  const order: StressOrder = { case: theCase, seed }
  const worker = new Worker(new URL('./stressThread.ts', import.meta.url), { execArgv: [], workerData: order })
  return new Promise((resolve, reject) => {
    worker.on('message', resolve)
    worker.on('error', reject)
    worker.on('exit', (code) => reject(new Error(`the thread that tries stresses left with code ${code}`)))
  })
}

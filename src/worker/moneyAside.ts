import { Worker } from 'node:worker_threads'
import type { Case } from '../core/finance/case/index.ts'
import type { CaseRead } from '../core/finance/case/read.ts'
import type { Money } from '../core/papers/further/run.ts'

/** What the thread beside is given. */
export interface MoneyOrder {
  readonly case: Case
  readonly trials: number
  readonly seed: number
}

/**
 * Work out where a saving comes from and to whom it goes on a thread of its own: a site that did it itself would hear
 * no other visitor meanwhile. The answer is the same as that of `workMoney` here.
 */
export function moneyAside({ case: theCase }: CaseRead, settings: Omit<MoneyOrder, 'case'>): Promise<Money> {
  const order: MoneyOrder = { case: theCase, ...settings }
  const worker = new Worker(new URL('./moneyThread.ts', import.meta.url), { execArgv: [], workerData: order })
  return new Promise((resolve, reject) => {
    worker.on('message', resolve)
    worker.on('error', reject)
    worker.on('exit', (code) => reject(new Error(`the thread that follows the money left with code ${code}`)))
  })
}

import { Worker } from 'node:worker_threads'
import type { AppraisalSettings } from '../core/appraisal/appraise.ts'
import type { Appraisal } from '../core/appraisal/result.ts'
import type { CaseRead } from '../core/finance/case/read.ts'

/** What the thread beside is given. */
export interface AsideOrder extends CaseRead, AppraisalSettings {
  readonly threads: number | undefined
}

/** What it says: how far it has come, and at last the answer. */
export type AsideNews = { readonly done: number; readonly all: number } | { readonly appraisal: Appraisal }

export interface AsideSettings extends AppraisalSettings {
  readonly threads?: number
  /** Told after every task how far the tasks in hand have come: blocks, then what is asked of them. */
  readonly onDone?: (done: number, all: number) => void
}

/**
 * Appraise a case on a thread of its own, with a pool of threads below it.
 *
 * The blocks are one part of the work; the statistics after them take seconds too, and a program that works them out
 * itself hears nothing meanwhile: no Ctrl-C, no other visitor. The answer is the same as that of `appraise` here.
 */
export function appraiseAside(read: CaseRead, { onDone, threads, ...settings }: AsideSettings): Promise<Appraisal> {
  const { case: theCase, book } = read
  const order: AsideOrder = { case: theCase, book, threads, ...settings }
  const worker = new Worker(new URL('./asideThread.ts', import.meta.url), { execArgv: [], workerData: order })
  return new Promise((resolve, reject) => {
    worker.on('message', (news: AsideNews) => {
      if ('appraisal' in news) resolve(news.appraisal)
      else onDone?.(news.done, news.all)
    })
    worker.on('error', reject)
    worker.on('exit', (code) => reject(new Error(`the thread that appraises left with code ${code}`)))
  })
}

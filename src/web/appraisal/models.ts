import { middleOf } from '../../core/appraisal/middle.ts'
import { makeReady, type Ready } from '../../core/appraisal/ready.ts'
import { makeDrawing } from '../../core/engine/sampler.ts'
import type { CaseRead } from '../../core/finance/case/read.ts'
import { middleFutures } from '../../core/finance/futures.ts'
import { interpret, type Futures, type Recorded } from '../../core/graph/interpret.ts'
import { keepFew } from '../kept.ts'
import { PAGE_SEED } from './answers.ts'

/** Models kept in memory. One is a few megabytes with its middle case. */
const MODELS_KEPT = 10

/** Which lines a model has: those of the answer, or also those of which the bridge and who gains are made. */
export type LinesOf = 'answer' | 'money'

/** A case as lines, and every line of its middle case or of one future, month by month. */
export interface OpenModel {
  readonly ready: Ready
  readonly lines: LinesOf
  /** What is drawn in that one future. */
  readonly futures: Futures
  /** The number of the future; null for the middle case. */
  readonly future: number | null
  /** Every line of it. */
  readonly middle: Recorded
}

/** Models by the address of their case. */
export interface Models {
  get(address: string, read: CaseRead, lines?: LinesOf): OpenModel
}

export function openModels(): Models {
  const kept = keepFew<OpenModel>(MODELS_KEPT)
  return {
    get(address, read, lines = 'answer') {
      const name = `${lines} ${address}`
      const known = kept.get(name)
      if (known) return known
      const ready = makeReady(read.case, lines === 'money' ? { bodies: true, bridge: true } : {})
      const futures = middleFutures(ready.sampler)
      const model = { ready, lines, futures, future: null, middle: middleOf(ready) }
      kept.set(name, model)
      return model
    },
  }
}

/** The same model in one of the futures of the answer, every line worked out as it was there. */
export function inFuture(model: OpenModel, future: number): OpenModel {
  const { built, sampler } = model.ready
  const futures = makeDrawing(sampler, PAGE_SEED).futures([future])
  return { ...model, futures, future, middle: interpret(built.model, futures, [...built.model.byName.keys()]) }
}

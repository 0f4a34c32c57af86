import { middleOf } from '../../core/appraisal/middle.ts'
import { makeReady, type Ready } from '../../core/appraisal/ready.ts'
import type { CaseRead } from '../../core/finance/case/read.ts'
import type { Recorded } from '../../core/graph/interpret.ts'
import { keepFew } from '../kept.ts'

/** Models kept in memory. One is a few megabytes with its middle case. */
const MODELS_KEPT = 10

/** A case as lines, and every line of its middle case, month by month. */
export interface OpenModel {
  readonly ready: Ready
  readonly middle: Recorded
}

/** Models by the address of their case. */
export interface Models {
  get(address: string, read: CaseRead): OpenModel
}

export function openModels(): Models {
  const kept = keepFew<OpenModel>(MODELS_KEPT)
  return {
    get(address, read) {
      const known = kept.get(address)
      if (known) return known
      const ready = makeReady(read.case, {})
      const model = { ready, middle: middleOf(ready) }
      kept.set(address, model)
      return model
    },
  }
}

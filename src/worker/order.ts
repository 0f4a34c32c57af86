import type { BlockRequest, BlockResult } from '../core/appraisal/outcomes.ts'
import type { Case } from '../core/finance/case/index.ts'

/** One block asked of a thread. The case is sent once, and kept there until an order carries another. */
export interface Order {
  readonly request: Omit<BlockRequest, 'case'>
  readonly case: Case | null
}

/** The memory behind a result, to be handed over between threads and not copied. */
export function buffersOf({ ends, series }: BlockResult): ArrayBuffer[] {
  const buffers = [...ends.values(), ...series.values()].map(({ buffer }) => buffer)
  return buffers.filter((buffer) => buffer instanceof ArrayBuffer)
}

/** Trials worked on in one call of a kernel, and the length of every column. */
export const TRIALS = 1024
const SINGLE_BYTES = 4
/** A vector of two doubles, and what every column and table starts at a multiple of. */
export const PAIR_BYTES = 16

/**
 * Rows and columns are a cache line longer than their figures. Two trials are written to each of some hundred of them,
 * and rows of exactly 4,096 bytes would all lie in one place of the processor's cache: the model ran at half its speed.
 */
const CACHE_LINE_BYTES = 64

/** One month of a series: a single a trial. */
export const ROW_BYTES = TRIALS * SINGLE_BYTES + CACHE_LINE_BYTES
/** One double a trial. */
export const COLUMN_BYTES = 2 * ROW_BYTES

/** Hands out addresses in a module's memory, one after another. */
export interface Layout {
  take(bytes: number): number
  readonly taken: number
}

export function makeLayout(from = 0): Layout {
  let next = from
  return {
    take(bytes) {
      const at = next
      next += Math.ceil(bytes / PAIR_BYTES) * PAIR_BYTES
      return at
    },
    get taken() {
      return next
    },
  }
}

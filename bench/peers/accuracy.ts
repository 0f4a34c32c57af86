import { BLOCK_TRIALS } from '../../src/core/chance/block.ts'
import { assert } from '../../src/core/shared/assert.ts'
import { endNamed } from '../m1/job.ts'
import { replicates, rootMeanSquare } from '../m1/replicates.ts'
import { TRUTH } from '../m1/truth.ts'

/** The accuracy that engines are brought to before their times are compared: half a point on P(insolvent). */
export const ERROR = 0.005

/** Trials of plain Monte Carlo for a root mean square error e on a probability p: p(1 − p) ÷ e². */
export const plainTrialsFor = (p: number, error: number): number => Math.ceil((p * (1 - p)) / (error * error))

/** What a contestant that draws plainly needs. */
export const PLAIN_TRIALS = plainTrialsFor(TRUTH.insolvent, ERROR)

/** The root mean square error of P(insolvent) after each number of blocks, by our own sampler. */
export interface MeasuredErrors {
  readonly replicates: number
  /** [blocks]: the first is that of one block. */
  readonly errors: readonly number[]
}

const REPLICATES = 128
/** 8,192 trials, of which a goal speaks: the last error is theirs. */
const MOST_BLOCKS = 8

/** Measure what P(insolvent) errs by over so many scrambles: there is no formula for Sobol points. */
export function measureErrors(count = REPLICATES, most = MOST_BLOCKS): MeasuredErrors {
  const runs = replicates(count, most, (store) => sharesByBlock(endNamed(store, 'lowest-cash')))
  const errors = Array.from({ length: most }, (_, block) =>
    rootMeanSquare(
      runs.map((shares) => shares[block]!),
      TRUTH.insolvent,
    ),
  )
  return { replicates: count, errors }
}

/** The fewest trials, in whole blocks, from which on the error is no larger. */
export function trialsForError({ errors }: MeasuredErrors, error: number): number {
  const larger = errors.findLastIndex((each) => each > error)
  assert(larger + 1 < errors.length, `${errors.length} blocks do not bring the error down to ${error}`)
  return (larger + 2) * BLOCK_TRIALS
}

/** The share of trials that run out of cash after each block. */
function sharesByBlock(lowestCash: Float64Array): number[] {
  let insolvent = 0
  return Array.from({ length: lowestCash.length / BLOCK_TRIALS }, (_, block) => {
    for (const pounds of lowestCash.subarray(block * BLOCK_TRIALS, (block + 1) * BLOCK_TRIALS))
      if (pounds < 0) insolvent++
    return insolvent / ((block + 1) * BLOCK_TRIALS)
  })
}

/** Whether a share of so many plain trials is within three standard errors of a probability. */
export const isWithinThreeErrors = (share: number, p: number, trials: number): boolean =>
  Math.abs(share - p) <= 3 * Math.sqrt((p * (1 - p)) / trials)

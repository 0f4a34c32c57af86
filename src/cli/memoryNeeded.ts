import { totalmem } from 'node:os'
import { sayWhole } from '../core/shared/money.ts'
import type { Problem } from '../core/shared/problem.ts'

/**
 * Memory for one trial over all options: its series, a single a month for each fan, and what is kept and counted of its
 * end. Of 262,144 trials 6.0 KB each were measured for 60 months of Barnet, of 65,536 for 120 months 9.3 KB; a fifth is
 * added.
 */
const BYTES_PER_TRIAL_MONTH = 70
const BYTES_PER_TRIAL = 3000
/** Memory for the program and its threads, whatever they work on. */
const BYTES_TO_START = 300_000_000

/** What is asked for. Whoever looks for an accuracy holds the series of those looks beside those of the answer. */
interface Asked {
  readonly trials: number
  readonly months: number
  readonly isLooking: boolean
}

/**
 * The problem that so many trials need more memory than there is; none when they fit. Said before the work: a machine
 * that runs out halfway stops the program without a word, or everything else on it.
 */
export function memoryProblems({ trials, months, isLooking }: Asked, thereIs = totalmem()): readonly Problem[] {
  const each = BYTES_PER_TRIAL + (isLooking ? 2 : 1) * months * BYTES_PER_TRIAL_MONTH
  const needed = BYTES_TO_START + trials * each
  if (needed <= thereIs) return []
  const most = Math.max(0, Math.floor((thereIs - BYTES_TO_START) / each))
  const [needs, has] = [sayGigabytes(needed), sayGigabytes(thereIs)]
  const message = `So many futures need about ${needs} of memory, and this machine has ${has}.`
  const wanted = `at most ${sayWhole(most)} here`
  return [{ where: { field: '--trials' }, message, got: sayWhole(trials), wanted }]
}

const sayGigabytes = (bytes: number): string => `${(bytes / 1e9).toFixed(1)} GB`

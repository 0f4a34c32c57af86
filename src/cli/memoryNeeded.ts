import { totalmem } from 'node:os'
import type { Problem } from '../core/shared/problem.ts'

/** Memory for one trial's month over all options: 10 KB a trial were measured for 60 months, and a fifth is added. */
const BYTES_PER_TRIAL_MONTH = 200
/** Memory for the program and its threads, whatever they work on. */
const BYTES_TO_START = 400_000_000

/**
 * The problem that so many trials need more memory than there is; none when they fit. Said before the work: a machine
 * that runs out halfway stops the program without a word, or everything else on it.
 */
export function memoryProblems(trials: number, months: number, thereIs = totalmem()): readonly Problem[] {
  const needed = BYTES_TO_START + trials * months * BYTES_PER_TRIAL_MONTH
  if (needed <= thereIs) return []
  const most = Math.max(0, Math.floor((thereIs - BYTES_TO_START) / (months * BYTES_PER_TRIAL_MONTH)))
  const [needs, has] = [sayGigabytes(needed), sayGigabytes(thereIs)]
  const message = `So many futures need about ${needs} of memory, and this machine has ${has}.`
  const wanted = `at most ${most.toLocaleString('en-GB')} here`
  return [{ where: { field: '--trials' }, message, got: trials.toLocaleString('en-GB'), wanted }]
}

const sayGigabytes = (bytes: number): string => `${(bytes / 1e9).toFixed(1)} GB`

import { workStresses } from '../../core/appraisal/stress/run.ts'
import type { StressRun } from '../../core/appraisal/stress/result.ts'
import { runHere } from '../../core/engine/task.ts'
import type { CaseRead } from '../../core/finance/case/read.ts'
import { keepWork, type KeptWork } from '../keptWork.ts'
import { PAGE_SEED } from './answers.ts'

/** Tries a case against the named stresses. On other threads, or other visitors wait meanwhile. */
export type StressCase = (read: CaseRead, seed: number) => Promise<StressRun>

/** Runs kept in memory. One is about 60 KB. */
const RUNS_KEPT = 50
/** Runs worked out at once: each has threads of its own. */
const RUNS_AT_ONCE = 2

export type StressAnswers = KeptWork<CaseRead, StressRun>

/** On the thread of the site itself, where it was given no other. */
export const stressHere: StressCase = ({ case: theCase }, seed) => workStresses(theCase, seed, runHere)

export const openStressAnswers = (stress: StressCase): StressAnswers =>
  keepWork((read) => stress(read, PAGE_SEED), { most: RUNS_KEPT, atOnce: RUNS_AT_ONCE })

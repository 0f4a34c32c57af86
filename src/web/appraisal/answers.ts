import type { Appraisal } from '../../core/appraisal/result.ts'
import type { CaseRead } from '../../core/finance/case/read.ts'
import { keepWork, type KeptWork } from '../keptWork.ts'
import type { AppraiseCase } from '../site.ts'

/** Futures behind an answer on the site: an error of about 1 in 100 or less, within a second or two. */
export const PAGE_TRIALS = 8192
export const PAGE_SEED = 1
/** Answers kept in memory. One is about 300 KB. */
const ANSWERS_KEPT = 50
/** Answers worked out at once. More would only make each of them slower. */
const ANSWERS_AT_ONCE = 4

export type Answers = KeptWork<CaseRead, Appraisal>

export const openAnswers = (appraise: AppraiseCase): Answers =>
  keepWork((read) => appraise(read, { trials: PAGE_TRIALS, seed: PAGE_SEED }), {
    most: ANSWERS_KEPT,
    atOnce: ANSWERS_AT_ONCE,
  })

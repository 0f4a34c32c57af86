import { answerScale, type ScaleAnswer, type ScaleAsked } from '../../core/appraisal/scale/asked.ts'
import { runHere } from '../../core/engine/task.ts'
import { keepWork, type KeptWork } from '../keptWork.ts'

/** Tries a case at many sizes. On other threads, or other visitors wait meanwhile. */
export type ScaleCase = (asked: ScaleAsked) => Promise<ScaleAnswer>

/** Runs kept in memory. One is about 60 KB. */
const RUNS_KEPT = 50
/** Runs worked out at once: each has threads of its own. */
const RUNS_AT_ONCE = 2

export type ScaleAnswers = KeptWork<ScaleAsked, ScaleAnswer>

/** On the thread of the site itself, where it was given no other. */
export const scaleHere: ScaleCase = (asked) => answerScale(asked, runHere)

export const openScaleAnswers = (scale: ScaleCase): ScaleAnswers =>
  keepWork(scale, { most: RUNS_KEPT, atOnce: RUNS_AT_ONCE })

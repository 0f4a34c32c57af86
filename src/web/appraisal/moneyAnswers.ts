import type { AppraisalSettings } from '../../core/appraisal/appraise.ts'
import { runHere } from '../../core/engine/task.ts'
import type { CaseRead } from '../../core/finance/case/read.ts'
import { workMoney, type Money } from '../../core/papers/further/run.ts'
import { keepWork, type KeptWork } from '../keptWork.ts'
import { PAGE_SEED, PAGE_TRIALS } from './answers.ts'

/** Works out where a saving comes from and goes. On other threads, or other visitors wait meanwhile. */
export type FollowMoney = (read: CaseRead, settings: Pick<AppraisalSettings, 'trials' | 'seed'>) => Promise<Money>

/** Answers kept in memory. One is some 10 KB. */
const ANSWERS_KEPT = 50
/** Answers worked out at once: each has threads of its own. */
const ANSWERS_AT_ONCE = 2

export type MoneyAnswers = KeptWork<CaseRead, Money>

/** On the thread of the site itself, where it was given no other. */
export const followHere: FollowMoney = ({ case: theCase }, settings) => workMoney(theCase, settings, runHere)

/** With the futures of the answer, so that the bridge, who gains and every paper tell of the same saving. */
export const openMoneyAnswers = (follow: FollowMoney): MoneyAnswers =>
  keepWork((read) => follow(read, { trials: PAGE_TRIALS, seed: PAGE_SEED }), {
    most: ANSWERS_KEPT,
    atOnce: ANSWERS_AT_ONCE,
  })

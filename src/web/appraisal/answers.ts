import type { Appraisal } from '../../core/appraisal/result.ts'
import type { CaseRead } from '../../core/finance/case/read.ts'
import { keepFew } from '../kept.ts'
import type { AppraiseCase } from '../site.ts'

/** Futures behind an answer on the site: an error of about 1 in 100 or less, within a second or two. */
export const PAGE_TRIALS = 8192
export const PAGE_SEED = 1
/** Answers kept in memory. One is about 300 KB. */
const ANSWERS_KEPT = 50
/** Answers worked out at once. More would only make each of them slower. */
const ANSWERS_AT_ONCE = 4

/** Answers by the address of their case. The same case has the same answer, so it is worked out once. */
export interface Answers {
  /** The answer, or `null` when as many as may be are being worked out already. */
  get(address: string, read: CaseRead): Promise<Appraisal> | null
}

export function openAnswers(appraise: AppraiseCase): Answers {
  const kept = keepFew<Promise<Appraisal>>(ANSWERS_KEPT)
  let underWay = 0
  return {
    get(address, read) {
      const known = kept.get(address)
      if (known) return known
      if (underWay >= ANSWERS_AT_ONCE) return null
      underWay++
      const answer = appraise(read, { trials: PAGE_TRIALS, seed: PAGE_SEED }).finally(() => void underWay--)
      kept.set(address, answer)
      // What went wrong once may go right the next time, so a failure is not kept.
      answer.catch(() => kept.delete(address))
      return answer
    },
  }
}

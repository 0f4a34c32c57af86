import type { Beside } from '../../core/appraisal/criteria/beside.ts'
import type { Difference } from '../../core/appraisal/criteria/differences.ts'
import type { CriteriaResult } from '../../core/appraisal/criteria/result.ts'

/** Everything the pages about criteria draw from: what people said, and what the model says beside it. */
export interface Judgement {
  readonly result: CriteriaResult
  readonly beside: readonly Beside[]
  readonly differences: readonly Difference[]
}

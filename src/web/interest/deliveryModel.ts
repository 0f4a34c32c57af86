import { deliveryModelAdviser } from '../../core/appraisal/deliveryModel/adviser.ts'
import { comparedIn } from '../../core/appraisal/deliveryModel/answered.ts'
import { modelEvidence } from '../../core/appraisal/deliveryModel/evidence.ts'
import { weightName } from '../../core/appraisal/deliveryModel/questions.ts'
import { pointsGrid } from '../../view/interest/pointsGrid.ts'
import { casePages } from './casePages.ts'

/** The Delivery Model Assessment of a case: its options side by side, and a table for weights and points. */
export const deliveryModelPages = casePages('/delivery-model', (appraisal, { read }) => {
  const adviser = deliveryModelAdviser(appraisal, read.case)
  const options = comparedIn(appraisal)
  return {
    adviser,
    evidence: modelEvidence(appraisal),
    filledIn: new Map(),
    group: (names, typed, problems) =>
      names.includes(weightName('strategy')) ? pointsGrid({ adviser, options, typed, problems }) : undefined,
  }
})

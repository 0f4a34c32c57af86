import { interestEvidence } from '../../core/appraisal/evidence/interestEvidence.ts'
import { worthOf } from '../../core/appraisal/evidence/worth.ts'
import { interest } from '../../core/law/advice/interest.ts'
import { casePages } from './casePages.ts'

/** The public interest test of a case: its questions, with what the appraisal says to each. */
export const interestPages = casePages('/interest', (appraisal, { read }) => {
  const worth = worthOf(read.case)
  return {
    adviser: interest,
    evidence: interestEvidence(appraisal, read.case),
    filledIn: new Map(worth === undefined ? [] : [['value', worth.pounds.toFixed(2)]]),
  }
})

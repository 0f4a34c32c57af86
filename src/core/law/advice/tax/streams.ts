import type { ParentVat, Stream } from '../../tax/vatOfLeaving.ts'
import type { TaxAnswers } from './questions.ts'

/** The streams that were named, in their order. */
export function streamsOf(answers: TaxAnswers): readonly Stream[] {
  const asked = [
    [answers['stream-1'], answers['income-1'], answers['vat-1']],
    [answers['stream-2'], answers['income-2'], answers['vat-2']],
    [answers['stream-3'], answers['income-3'], answers['vat-3']],
    [answers['stream-4'], answers['income-4'], answers['vat-4']],
  ] as const
  return asked.flatMap(([kind, netPounds, inputVatPounds]): Stream[] =>
    kind === 'none' ? [] : [{ kind, netPounds, inputVatPounds }],
  )
}

/** How the parent gets its VAT back; a council's limit only where both its sums are known. */
export function parentVatOf(answers: TaxAnswers, isListed: boolean): ParentVat {
  if (answers.parent === 'nhs') return { kind: 'contractedOut', refundedShare: answers['nhs-refunded'], isListed }
  const exemptPounds = answers['council-exempt-vat']
  const allPounds = answers['council-all-vat']
  if (exemptPounds === null || allPounds === null) return { kind: 'council', vat: null }
  return { kind: 'council', vat: { exemptPounds, allPounds, leavingPounds: answers['council-exempt-leaving'] } }
}

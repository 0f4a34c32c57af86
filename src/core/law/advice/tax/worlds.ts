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

/** The facts that are answered by yes or no, all of them known. */
export interface Facts {
  readonly isCharity: boolean
  readonly isStateRegulated: boolean
  readonly keepsSurplus: boolean
  readonly isLedByVolunteers: boolean
  readonly isListed: boolean
  readonly isTransferYear: boolean
  readonly connectedClaims: boolean
  readonly isRetail: boolean
  readonly hasNoOther: boolean
}

/**
 * Every way in which what nobody knows yet may turn out: one set of facts where all is known, two for each thing that
 * is not and that matters here. Figures are worked in each, so that a range can be shown and nothing is guessed.
 */
export function worldsOf(answers: TaxAnswers): readonly [Facts, ...Facts[]] {
  const kinds = new Set(streamsOf(answers).map(({ kind }) => kind))
  const hasPremises = answers['rateable-value'] !== null
  const asked: { readonly [K in keyof Facts]: { readonly answer: boolean | null; readonly matters: boolean } } = {
    isCharity: { answer: answers.charity, matters: true },
    isStateRegulated: { answer: answers.regulated, matters: kinds.has('welfare') || kinds.has('advice') },
    keepsSurplus: {
      answer: answers['keeps-surplus'],
      matters: kinds.has('culture') || kinds.has('education') || kinds.has('club') || kinds.has('sport'),
    },
    isLedByVolunteers: { answer: answers.volunteers, matters: kinds.has('culture') },
    isListed: { answer: answers['nhs-listed'], matters: answers.parent === 'nhs' },
    isTransferYear: { answer: answers['transfer-year'], matters: true },
    connectedClaims: { answer: answers.connected, matters: answers.nic > 0 },
    isRetail: { answer: answers.retail, matters: hasPremises },
    hasNoOther: { answer: answers['only-premises'], matters: hasPremises },
  }
  let worlds: [Facts, ...Facts[]] = [ALL_NO]
  for (const name of Object.keys(asked) as (keyof Facts)[]) {
    const { answer, matters } = asked[name]
    const values = answer === null ? (matters ? [false, true] : [false]) : [answer]
    const [first, ...others] = values.flatMap((value) => worlds.map((world) => ({ ...world, [name]: value })))
    worlds = [first!, ...others]
  }
  return worlds
}

const ALL_NO: Facts = {
  isCharity: false,
  isStateRegulated: false,
  keepsSurplus: false,
  isLedByVolunteers: false,
  isListed: false,
  isTransferYear: false,
  connectedClaims: false,
  isRetail: false,
  hasNoOther: false,
}

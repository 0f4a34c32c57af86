import { assert } from '../../../shared/assert.ts'
import { sayPounds, sayShare } from '../../../shared/money.ts'
import type { LawSource } from '../../dated.ts'
import { apprenticeshipLevyAllowance, apprenticeshipLevyRate } from '../../employment/apprenticeshipLevyValues.ts'
import { employmentAllowance, employmentAllowanceRules } from '../../employment/employmentAllowance.ts'
import * as allowance from '../../employment/employmentAllowanceValues.ts'
import type { LawOn } from '../../lawOn.ts'
import type { Finding } from '../../rule.ts'
import { businessRates } from '../../tax/businessRates.ts'
import { corporationTaxOfBody, publicBodiesRule } from '../../tax/corporationTax.ts'
import { levyDueRule, levyFindings } from '../../tax/levyRules.ts'
import { SUPPLIES, type VatLiability } from '../../tax/vatLiability.ts'
import type { ParentVat, VatOfLeaving } from '../../tax/vatOfLeaving.ts'
import { contractedOutRule, councilExemptRule, councilRefundRule, sharedVatRule } from '../../tax/vatRecovery.ts'
import type { TaxAnswers } from './questions.ts'
import { streamsOf, type Facts } from './worlds.ts'

/** Which part of the answer a line of cost belongs to. */
export type Topic = 'vat' | 'allowance' | 'levy' | 'tax' | 'rates'

/** One tax or relief: what it costs the parent before and after, and the new body. A relief is below nought. */
export interface Line {
  readonly topic: Topic
  readonly label: string
  readonly beforePounds: number
  readonly afterPounds: number
  readonly oursPounds: number
  readonly working: string
  readonly source: LawSource
}

/** All that comes of one set of facts. */
export interface Outcome {
  readonly lines: readonly Line[]
  readonly findings: { readonly [T in Topic]: readonly Finding[] }
  /** VAT that other people pay on prices, beyond what the parent charged them. Pounds a year. */
  readonly customersMorePounds: number
}

/** What a line costs more than before, for both together. */
export const changeOf = (line: Line): number => line.afterPounds + line.oursPounds - line.beforePounds

interface Cost {
  readonly lines: readonly Line[]
  readonly findings: readonly Finding[]
}

/** Employment Allowance: a relief of the new body, which a public body never has. */
export function allowanceCost(
  answers: TaxAnswers,
  facts: Pick<Facts, 'isCharity' | 'isTransferYear' | 'connectedClaims'>,
  on: LawOn,
): Cost {
  const most = on.value(allowance.employmentAllowanceMost)
  on.value(allowance.publicFunctionShareLeast)
  on.value(allowance.priorYearLiabilityBar)
  const ruling = employmentAllowance({
    day: on.day,
    isCharity: facts.isCharity,
    publicFunctionShare: answers['public-share'],
    onlyPaidEmployeeIsDirector: false,
    connectedBodyClaims: facts.connectedClaims,
    priorYearLiabilityPounds: facts.isTransferYear ? 0 : answers.nic,
    isTransferYear: facts.isTransferYear,
    liabilityPounds: answers.nic,
    liabilityNotTransferredPounds: answers['nic-new-staff'],
  })
  assert(ruling.ok, 'the allowance was asked for a day for which its values are known')
  const { counts, amountPounds, findings } = ruling.value
  const against = {
    nobody: 'not allowed',
    staffNotTransferred: `up to ${sayPounds(most)} against ${sayPounds(answers['nic-new-staff'])} on new staff`,
    everybody: `up to ${sayPounds(most)} against ${sayPounds(answers.nic)}`,
  }
  const line: Line = {
    topic: 'allowance',
    label: 'Employment Allowance',
    beforePounds: 0,
    afterPounds: 0,
    oursPounds: -amountPounds,
    working: against[counts],
    source: employmentAllowanceRules[0]!.source,
  }
  return { lines: [line], findings }
}

/** Apprenticeship levy: the parent pays it on all the pay that leaves, the new body above its allowance. */
export function levyCost(answers: TaxAnswers, on: LawOn): Cost {
  const rate = on.value(apprenticeshipLevyRate)
  const allowancePounds = on.value(apprenticeshipLevyAllowance) * answers['levy-allowance']
  const duePounds = rate * answers['pay-bill']
  const line: Line = {
    topic: 'levy',
    label: 'Apprenticeship levy',
    beforePounds: duePounds,
    afterPounds: 0,
    oursPounds: Math.max(0, duePounds - allowancePounds),
    working:
      `${sayPounds(answers['pay-bill'])} × ${sayShare(rate, 2)}, ` +
      `for the new body less ${sayPounds(allowancePounds)}`,
    source: levyDueRule.source,
  }
  return { lines: [line], findings: levyFindings(answers['pay-bill'], answers['levy-allowance'], on) }
}

/** Corporation tax: a new cost, since the parent is not liable to it. */
export function taxCost(answers: TaxAnswers, isCharity: boolean, on: LawOn): Cost {
  const { taxPounds, working, findings } = corporationTaxOfBody(
    {
      isCharity,
      profitPounds: answers.profit,
      incomePounds: streamsOf(answers).reduce((sum, { netPounds }) => sum + netPounds, 0),
      otherTradeIncomePounds: answers['other-trade'],
      otherTradeProfitPounds: answers['other-trade-profit'],
      associates: answers.associates,
    },
    on,
  )
  const line: Line = {
    topic: 'tax',
    label: 'Corporation tax',
    beforePounds: 0,
    afterPounds: 0,
    oursPounds: taxPounds,
    working,
    source: publicBodiesRule.source,
  }
  return { lines: [line], findings }
}

/** Business rates of the premises that come over; nothing where none do. */
export function ratesCost(
  answers: TaxAnswers,
  facts: Pick<Facts, 'isCharity' | 'isRetail' | 'hasNoOther'>,
  on: LawOn,
): Cost {
  const rateableValuePounds = answers['rateable-value']
  if (rateableValuePounds === null) return { lines: [], findings: [] }
  const premises = { rateableValuePounds, isRetail: facts.isRetail }
  const parent = { isCharity: false, isPublicBody: true, hasNoOther: false, discretionaryShare: 0 }
  const before = businessRates(premises, parent, on)
  const ours = businessRates(
    premises,
    {
      isCharity: facts.isCharity,
      isPublicBody: false,
      hasNoOther: facts.hasNoOther,
      discretionaryShare: answers.discretion,
    },
    on,
  )
  const line: Line = {
    topic: 'rates',
    label: 'Business rates',
    beforePounds: before.billPounds,
    afterPounds: 0,
    oursPounds: ours.billPounds,
    working: `${before.working} before; ${ours.working} after`,
    source: ours.findings[1]!.source,
  }
  return { lines: [line], findings: ours.findings }
}

const LIABILITY: { readonly [L in VatLiability]: string } = {
  standard: 'charged at the standard rate',
  reduced: 'charged at the reduced rate',
  exempt: 'exempt',
  outsideScope: 'no supply for VAT',
}

/** The lines of VAT: one for each stream, one for what they share, and those of the parent. */
export function vatLines(vat: VatOfLeaving, parent: ParentVat): readonly Line[] {
  const streams = vat.streams.map(({ stream, liability, beforePounds, oursPounds }): Line => {
    const { name, tests } = SUPPLIES[stream.kind]
    return {
      topic: 'vat',
      label: `VAT on purchases: ${name}`,
      beforePounds,
      afterPounds: 0,
      oursPounds,
      working:
        `${LIABILITY[liability]}; of ${sayPounds(stream.inputVatPounds)}, ` +
        `${sayPounds(stream.inputVatPounds - oursPounds)} comes back`,
      source: tests[0].rule.source,
    }
  })
  return [...streams, sharedLine(vat), priceLine(vat, parent), ...exemptWorkLines(vat, parent)]
}

function sharedLine({ shared, recovery }: VatOfLeaving): Line {
  const isSmall = recovery.isSmall && recovery.exemptInputPounds > 0
  const small = isSmall ? ', and the part for exempt supplies is small enough to come back too' : ''
  return {
    topic: 'vat',
    label: 'VAT on shared purchases',
    beforePounds: shared.beforePounds,
    afterPounds: 0,
    oursPounds: shared.oursPounds,
    working: `${sayShare(recovery.taxableShare, 2)} of supplies count as taxed${small}`,
    source: sharedVatRule.source,
  }
}

function priceLine({ onPrice }: VatOfLeaving, parent: ParentVat): Line {
  const back = onPrice.chargedPounds - onPrice.lostPounds
  return {
    topic: 'vat',
    label: 'VAT on the price the parent pays',
    beforePounds: 0,
    afterPounds: onPrice.lostPounds,
    oursPounds: 0,
    working: `${sayPounds(onPrice.chargedPounds)} charged, ${sayPounds(back)} of it comes back to the parent`,
    source: parent.kind === 'council' ? councilRefundRule.source : contractedOutRule.source,
  }
}

function exemptWorkLines({ exemptWork }: VatOfLeaving, parent: ParentVat): readonly Line[] {
  if (parent.kind !== 'council' || parent.vat === null) return []
  const { exemptPounds, leavingPounds } = parent.vat
  return [
    {
      topic: 'vat',
      label: 'VAT for all the council’s exempt work',
      beforePounds: exemptWork.beforePounds,
      afterPounds: exemptWork.afterPounds,
      oursPounds: 0,
      working:
        `${sayPounds(exemptPounds)} before and ${sayPounds(exemptPounds - leavingPounds)} after, ` +
        'lost above a limit',
      source: councilExemptRule.source,
    },
  ]
}

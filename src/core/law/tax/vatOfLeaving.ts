import type { LawOn } from '../lawOn.ts'
import type { Finding } from '../rule.ts'
import { SUPPLIES, vatLiability, type SupplierStatus, type SupplyKind, type VatLiability } from './vatLiability.ts'
import {
  contractedOutFinding,
  councilExemptVat,
  councilRefundFinding,
  recoveryFindings,
  recoveryLimitsOn,
  vatRecovery,
  type CouncilVat,
  type Recovery,
} from './vatRecovery.ts'
import { vatReducedRate, vatStandardRate } from './vatValues.ts'

/** One stream of income of the service that leaves: pounds a year, without VAT. */
export interface Stream {
  readonly kind: SupplyKind
  readonly netPounds: number
  /** VAT on what is bought for it alone. */
  readonly inputVatPounds: number
}

/** How the body that the service leaves gets its VAT back. */
export type ParentVat =
  | {
      readonly kind: 'council'
      /** A year of the whole council, before; `null` where nobody knows it yet. */
      readonly vat: (CouncilVat & { readonly leavingPounds: number }) | null
    }
  | {
      readonly kind: 'contractedOut'
      /** Share of the VAT on the service's purchases that comes back today. */
      readonly refundedShare: number
      /** Whether the contract is for a service on the Treasury's list. */
      readonly isListed: boolean
    }

/** VAT that ends as a cost, pounds a year. */
interface Lost {
  readonly beforePounds: number
  readonly oursPounds: number
}

/** What becomes of VAT when a service leaves. */
export interface VatOfLeaving {
  readonly streams: readonly (Lost & { readonly stream: Stream; readonly liability: VatLiability })[]
  readonly shared: Lost
  /** VAT of the whole council for exempt work, lost before and after; nought where nobody knows it. */
  readonly exemptWork: { readonly beforePounds: number; readonly afterPounds: number }
  /** VAT on what the parent pays the new body, and what of it is lost. */
  readonly onPrice: { readonly chargedPounds: number; readonly lostPounds: number }
  /** VAT that other people pay on prices, beyond what the parent charged them. */
  readonly customersMorePounds: number
  readonly recovery: Recovery
  readonly findings: readonly Finding[]
  /** What the two together lose more than the parent did alone. Below nought where leaving saves VAT. */
  readonly costPounds: number
}

/**
 * VAT before and after a service leaves a public body: what the new body cannot get back, less what the parent could
 * not. A taxed contract costs nothing: the new body gets its own VAT back, and a council what it is charged. An exempt
 * one leaves the VAT on purchases with the new body.
 *
 * The new body is taken to register for VAT as soon as any of its supplies are taxed.
 *
 * Units: pounds a year.
 */
export function vatOfLeaving(
  service: { readonly streams: readonly Stream[]; readonly sharedInputVatPounds: number },
  supplier: SupplierStatus,
  parent: ParentVat,
  on: LawOn,
): VatOfLeaving {
  const liabilities = service.streams.map(({ kind }) => vatLiability(kind, supplier))
  const supplies = service.streams.map((stream, index) => ({ ...stream, liability: liabilities[index]!.liability }))
  const limits = recoveryLimitsOn(on)
  const recovery = vatRecovery(supplies, service.sharedInputVatPounds, limits)
  const rates = ratesOn(on)
  const keeps = parent.kind === 'council' ? 0 : 1 - parent.refundedShare
  const streams = supplies.map(({ liability }, index) => ({
    stream: service.streams[index]!,
    liability,
    beforePounds: service.streams[index]!.inputVatPounds * keeps,
    oursPounds: recovery.bySupplyPounds[index]!,
  }))
  const shared = { beforePounds: service.sharedInputVatPounds * keeps, oursPounds: recovery.sharedPounds }
  const chargedPounds = sumOf(supplies, (each) =>
    isPaidBy('parent', each) ? rates[each.liability] * each.netPounds : 0,
  )
  const refunded = parent.kind === 'council' || parent.isListed
  const onPrice = { chargedPounds, lostPounds: refunded ? 0 : chargedPounds }
  const inputVatPounds = service.sharedInputVatPounds + sumOf(supplies, (each) => each.inputVatPounds)
  const exempt = exemptWorkOf(parent, chargedPounds - inputVatPounds, on)
  const taxedPounds = sumOf(supplies, (each) => (rates[each.liability] > 0 ? each.netPounds : 0))
  return {
    streams,
    shared,
    exemptWork: { beforePounds: exempt.beforePounds, afterPounds: exempt.afterPounds },
    onPrice,
    customersMorePounds: sumOf(supplies, (each) =>
      isPaidBy('others', each) ? (rates[each.liability] - rates[SUPPLIES[each.kind].byParent]) * each.netPounds : 0,
    ),
    recovery,
    findings: [
      ...liabilities.flatMap(({ findings }) => findings),
      ...recoveryFindings(recovery, taxedPounds, limits, on),
      ...exempt.findings,
    ],
    costPounds:
      sumOf([...streams, shared], (each) => each.oursPounds - each.beforePounds) +
      onPrice.lostPounds +
      exempt.afterPounds -
      exempt.beforePounds,
  }
}

const isPaidBy = (who: 'parent' | 'others', { kind }: Stream): boolean => SUPPLIES[kind].paidBy === who

const ratesOn = (on: LawOn): { readonly [L in VatLiability]: number } => ({
  standard: on.value(vatStandardRate),
  reduced: on.value(vatReducedRate),
  exempt: 0,
  outsideScope: 0,
})

const sumOf = <Each>(all: readonly Each[], part: (each: Each) => number): number =>
  all.reduce((sum, each) => sum + part(each), 0)

interface ExemptWork {
  readonly beforePounds: number
  readonly afterPounds: number
  readonly findings: readonly Finding[]
}

/**
 * The council's limit for exempt work, before and after. What it is charged by the new body makes all its VAT larger,
 * and what it no longer buys for the service makes it smaller.
 */
function exemptWorkOf(parent: ParentVat, addedPounds: number, on: LawOn): ExemptWork {
  if (parent.kind === 'contractedOut') {
    return { beforePounds: 0, afterPounds: 0, findings: [contractedOutFinding(parent.isListed)] }
  }
  if (parent.vat === null) return { beforePounds: 0, afterPounds: 0, findings: [councilRefundFinding()] }
  const before = councilExemptVat(parent.vat, on)
  const after = councilExemptVat(
    {
      exemptPounds: parent.vat.exemptPounds - parent.vat.leavingPounds,
      allPounds: Math.max(0, parent.vat.allPounds + addedPounds),
    },
    on,
  )
  return {
    beforePounds: before.costPounds,
    afterPounds: after.costPounds,
    findings: [
      councilRefundFinding(),
      { ...before.finding, title: `${before.finding.title}: before` },
      { ...after.finding, title: `${after.finding.title}: after` },
    ],
  }
}

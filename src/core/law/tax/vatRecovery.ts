import { assert } from '../../shared/assert.ts'
import { sayPounds, sayShare } from '../../shared/money.ts'
import { MONTHS_IN_YEAR } from '../../shared/month.ts'
import type { LawOn } from '../lawOn.ts'
import { finding, rule, type Finding } from '../rule.ts'
import { legislation } from '../source.ts'
import type { VatLiability } from './vatLiability.ts'
import {
  councilExemptVatMost,
  councilExemptVatShareBelow,
  fineRoundingMonth,
  smallExemptVatMonth,
  smallExemptVatShare,
  vatRegistrationThreshold,
} from './vatValues.ts'

/** One stream of income, and the VAT on purchases made wholly for it. Net pounds, a year. */
export interface SupplyForVat {
  readonly liability: VatLiability
  readonly netPounds: number
  readonly inputVatPounds: number
}

/** The limits of the standard method on a day. */
interface RecoveryLimits {
  readonly smallExemptYearPounds: number
  readonly smallExemptShare: number
  readonly fineRoundingYearPounds: number
}

export const recoveryLimitsOn = (on: LawOn): RecoveryLimits => ({
  smallExemptYearPounds: on.value(smallExemptVatMonth) * MONTHS_IN_YEAR,
  smallExemptShare: on.value(smallExemptVatShare),
  fineRoundingYearPounds: on.value(fineRoundingMonth) * MONTHS_IN_YEAR,
})

/** What comes back of the VAT on a year's purchases, and what is a cost. */
export interface Recovery {
  readonly recoveredPounds: number
  readonly irrecoverablePounds: number
  /** In the order of the supplies: the cost of what was bought wholly for each. */
  readonly bySupplyPounds: readonly number[]
  readonly sharedPounds: number
  /** Share of the VAT on shared purchases of the business that comes back, rounded as the law says. */
  readonly taxableShare: number
  /** VAT on purchases for exempt supplies, before the test of small sums. */
  readonly exemptInputPounds: number
  /** So small that it comes back after all. */
  readonly isSmall: boolean
}

/**
 * VAT on purchases that a supplier recovers and the rest, which is a cost. What was bought wholly for a taxable supply
 * comes back in full; for an exempt or a non-business one not at all. Shared purchases come back first by the share of
 * business in all income, then by the taxable share of business, rounded up to a whole percentage point, or to two
 * places where they are very large. VAT for exempt supplies comes back too where it is small.
 *
 * Units:  pounds a year.
 * Source: VAT Regulations 1995 regs 101, 105A and 106; HMRC Notice 706.
 */
export function vatRecovery(
  supplies: readonly SupplyForVat[],
  sharedInputVatPounds: number,
  limits: RecoveryLimits,
): Recovery {
  assert(
    supplies.every(({ netPounds }) => netPounds >= 0),
    'a supply has a price below zero',
  )
  const net = totalsOf(supplies, 'netPounds')
  const input = totalsOf(supplies, 'inputVatPounds')
  const business = net.taxable + net.exempt
  const shared = business === 0 ? 0 : sharedInputVatPounds * (business / (business + net.outsideScope))
  const places = shared > limits.fineRoundingYearPounds ? 2 : 0
  const taxableShare = business === 0 ? 0 : shareUp(net.taxable, business, places)
  const sharedExempt = shared * (1 - taxableShare)
  const exemptInputPounds = input.exempt + sharedExempt
  const all = input.taxable + input.exempt + shared
  const isSmall =
    net.taxable > 0 &&
    ((exemptInputPounds <= limits.smallExemptYearPounds && exemptInputPounds <= all * limits.smallExemptShare) ||
      (all - input.taxable <= limits.smallExemptYearPounds && net.exempt <= business / 2))
  const bySupplyPounds = supplies.map((supply) => (isRecovered(supply.liability, isSmall) ? 0 : supply.inputVatPounds))
  const sharedPounds = sharedInputVatPounds - shared + (isSmall ? 0 : sharedExempt)
  const irrecoverablePounds = bySupplyPounds.reduce((sum, each) => sum + each, sharedPounds)
  const everything = sharedInputVatPounds + input.taxable + input.exempt + input.outsideScope
  return {
    recoveredPounds: everything - irrecoverablePounds,
    irrecoverablePounds,
    bySupplyPounds,
    sharedPounds,
    taxableShare,
    exemptInputPounds,
    isSmall,
  }
}

const isRecovered = (liability: VatLiability, isSmall: boolean): boolean =>
  treatmentOf(liability) === 'taxable' || (liability === 'exempt' && isSmall)

/** Both rates of tax let VAT on purchases come back alike. */
const treatmentOf = (liability: VatLiability) =>
  liability === 'standard' || liability === 'reduced' ? 'taxable' : liability

/** Rounded up, but not for the dust of floating point: 20.000000000000004% is 20%. */
function shareUp(part: number, whole: number, places: 0 | 2): number {
  const steps = places === 0 ? 100 : 10_000
  return Math.max(0, Math.ceil((part * steps) / whole - 1e-9)) / steps
}

function totalsOf(supplies: readonly SupplyForVat[], column: 'netPounds' | 'inputVatPounds') {
  const totals = { taxable: 0, exempt: 0, outsideScope: 0 }
  for (const supply of supplies) totals[treatmentOf(supply.liability)] += supply[column]
  return totals
}

const STANDING = { inForce: { from: '1995-10-20' }, reviewBy: '2027-04-06' } as const

const registrationRule = rule({
  id: 'vat.registration',
  title: 'Taxed supplies above the limit for registration',
  says:
    'A body whose taxed supplies of twelve months pass the limit registers for VAT. Below it, it may choose to. One ' +
    'with exempt supplies alone cannot, and gets no VAT back.',
  source: {
    title: 'HMRC, increasing the VAT registration threshold, 7 March 2024',
    url: 'https://www.gov.uk/government/publications/vat-increasing-the-registration-and-deregistration-thresholds/increasing-the-vat-registration-threshold',
  },
  confidence: 'verified',
  values: [vatRegistrationThreshold],
  ...STANDING,
})

export const sharedVatRule = rule({
  id: 'vat.partial.share',
  title: 'VAT on shared purchases comes back in part',
  says:
    'VAT on what serves taxed and exempt supplies together comes back by the share of taxed supplies, rounded up to ' +
    'a whole percentage point; where it is very large, to two places.',
  source: legislation('uksi/1995/2518/regulation/101', 'Value Added Tax Regulations 1995 reg 101'),
  confidence: 'verified',
  values: [fineRoundingMonth],
  ...STANDING,
})

const smallRule = rule({
  id: 'vat.partial.small',
  title: 'Small VAT for exempt supplies',
  says:
    'A registered body gets back VAT for its exempt supplies too where that is small on average each month and no ' +
    'more than half of all its input tax. A simpler test leaves out what serves taxed supplies alone.',
  source: legislation('uksi/1995/2518/regulation/106', 'Value Added Tax Regulations 1995 regs 105A and 106'),
  confidence: 'verified',
  values: [smallExemptVatMonth, smallExemptVatShare],
  ...STANDING,
})

const yearRule = rule({
  id: 'vat.partial.year',
  title: 'By quarter, then by year',
  says:
    'What a return recovers is provisional. Once the VAT year has ended, by default in March, the same is worked out ' +
    'for the whole of it, small sums included, and the difference made good: in the next return, or in the last of ' +
    'the year where the body chooses that.',
  source: {
    title:
      'Charity Tax Group on the annual adjustment: VAT Regulations 1995 regs 99 and 107, HMRC Notice 706 section 12',
    url: 'https://charitytaxgroup.org.uk/tax/vat/partial-exemption/partial-exemption-standard-and-special-methods/annual-adjustment',
  },
  confidence: 'secondary',
  ...STANDING,
})

/** How the supplier stands to registration and to partial exemption. */
export function recoveryFindings(
  recovery: Recovery,
  taxedPounds: number,
  limits: RecoveryLimits,
  on: LawOn,
): readonly Finding[] {
  const threshold = on.value(vatRegistrationThreshold)
  const exempt = sayPounds(recovery.exemptInputPounds)
  return [
    finding(
      registrationRule,
      taxedPounds > threshold,
      `taxed supplies of ${sayPounds(taxedPounds)} a year against ${sayPounds(threshold)}`,
    ),
    finding(
      sharedVatRule,
      recovery.taxableShare > 0 && recovery.taxableShare < 1,
      `${sayShare(recovery.taxableShare, 2)} of supplies by value are taxed, rounded up`,
    ),
    finding(
      smallRule,
      recovery.isSmall,
      `${exempt} of VAT for exempt supplies; the limit is ${sayPounds(limits.smallExemptYearPounds)} a year`,
    ),
  ]
}

export const vatPartialRules = [registrationRule, sharedVatRule, smallRule, yearRule]

const section33 = legislation('ukpga/1994/23/section/33', 'Value Added Tax Act 1994 s 33')
const PUBLIC_BODIES = { inForce: { from: '1994-09-01' }, reviewBy: '2027-04-06' } as const

/** VAT a council spends in a year, April to March. */
export interface CouncilVat {
  /** On purchases for its exempt work, with a fair share of overheads. */
  readonly exemptPounds: number
  /** On all its purchases. */
  readonly allPounds: number
}

export const councilRefundRule = rule({
  id: 'vat.council.refund',
  title: 'A council gets its VAT back',
  says:
    'A council is repaid the VAT on what it buys for its public duties. A company that it sets up, or that its staff ' +
    'set up, is not: ordinary rules hold for that.',
  source: section33,
  confidence: 'verified',
  ...PUBLIC_BODIES,
})

export const councilExemptRule = rule({
  id: 'vat.council.insignificant',
  title: 'Small VAT for exempt work',
  says:
    'A council is repaid VAT for its exempt work too, as long as that is small: up to a fixed sum a year, or less ' +
    'than a share of all its VAT, whichever is more. Above that it is repaid none of it. A year over the limit is ' +
    'forgiven where it is rare and seven years together keep within it.',
  source: {
    title: 'HMRC VAT Government and Public Bodies VATGPB4510 and 4570',
    url: 'https://www.gov.uk/hmrc-internal-manuals/vat-government-and-public-bodies/vatgpb4510',
  },
  confidence: 'verified',
  values: [councilExemptVatMost, councilExemptVatShareBelow],
  ...PUBLIC_BODIES,
  note: 'The manuals differ on exactly 5%: one says less than, the other no more than. The stricter is used.',
})

export const contractedOutRule = rule({
  id: 'vat.contractedOut',
  title: 'Only services on the Treasury’s list',
  says:
    'An NHS body or a government department is repaid VAT only on services that the Treasury lists as contracted ' +
    'out, and on no goods. That right does not pass to a body that leaves.',
  source: {
    title: 'HMRC VAT Government and Public Bodies VATGPB9340: s 41(3) of the Act',
    url: 'https://www.gov.uk/hmrc-internal-manuals/vat-government-and-public-bodies/vatgpb9340',
  },
  confidence: 'verified',
  ...PUBLIC_BODIES,
})

/** Whether a council gets back the VAT for its exempt work; all of it is lost where it does not. */
export function councilExemptVat(
  vat: CouncilVat,
  on: LawOn,
): { readonly costPounds: number; readonly finding: Finding } {
  const most = on.value(councilExemptVatMost)
  const below = on.value(councilExemptVatShareBelow)
  // Less a hair, so that the dust of floating point cannot carry exactly 5% under the limit.
  const isSmall = vat.exemptPounds <= most || vat.exemptPounds < below * vat.allPounds - 1e-6
  const share = vat.allPounds > 0 ? vat.exemptPounds / vat.allPounds : 0
  const because =
    `${sayPounds(vat.exemptPounds)} of ${sayPounds(vat.allPounds)} is ${sayShare(share, 2)}; the limit is ` +
    `${sayPounds(most)} or less than ${sayShare(below)}`
  return { costPounds: isSmall ? 0 : vat.exemptPounds, finding: finding(councilExemptRule, isSmall, because) }
}

export const councilRefundFinding = (): Finding =>
  finding(councilRefundRule, true, 'the council buys for its public duties, and the new body’s price is one such cost')

export const contractedOutFinding = (isListed: boolean): Finding =>
  finding(contractedOutRule, isListed, `the contract is ${isListed ? '' : 'not '}for a service on the list`)

export const publicBodyVatRules = [councilRefundRule, councilExemptRule, contractedOutRule]

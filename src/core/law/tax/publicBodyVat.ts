import { sayPounds, sayShare } from '../../shared/money.ts'
import type { LawOn } from '../lawOn.ts'
import { finding, rule, type Finding } from '../rule.ts'
import { legislation } from '../source.ts'
import { councilExemptVatMost, councilExemptVatShareBelow } from './vatValues.ts'

const section33 = legislation('ukpga/1994/23/section/33', 'Value Added Tax Act 1994 s 33')
const STANDING = { inForce: { from: '1994-09-01' }, reviewBy: '2027-04-06' } as const

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
  ...STANDING,
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
  ...STANDING,
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
  ...STANDING,
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

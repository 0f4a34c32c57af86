import type { LawSource } from './dated.ts'
import type { Finding } from './finding.ts'
import { legislation } from './source.ts'

/** How a supply stands to VAT: charged at the standard rate, free of it by law, or not a supply for VAT at all. */
export type VatLiability = 'taxable' | 'exempt' | 'outsideScope'

/** What a supplier supplies, as far as it decides the liability. */
export type SupplyKind = 'welfare' | 'health' | 'culturalAdmission' | 'contractedService' | 'grant'

/** What about the supplier decides the liability. */
export interface SupplierStatus {
  readonly isCharity: boolean
  readonly isPublicBody: boolean
  /** Registered with the Care Quality Commission, Ofsted or the like, for this service. */
  readonly isStateRegulated: boolean
  /** Keeps all surpluses, may not distribute, and is run by volunteers with no financial interest. */
  readonly isEligibleCulturalBody: boolean
}

const welfareNotice = {
  title: 'HMRC Notice 701/2, welfare services and goods',
  url: 'https://www.gov.uk/guidance/welfare-services-and-goods-notice-7012',
}
const culturalManual = {
  title: 'HMRC VAT Cultural Services VCULTURE1300',
  url: 'https://www.gov.uk/hmrc-internal-manuals/vat-cultural-services/vculture1300',
}
const schedule9 = legislation('ukpga/1994/23/schedule/9', 'Value Added Tax Act 1994 Sch 9')

/**
 * The liability of a supply. It follows what is supplied and who supplies it: becoming a charity, or registering with a
 * regulator, can turn a taxable contract into an exempt one and so leave VAT on purchases as a cost.
 */
export function vatLiability(
  kind: SupplyKind,
  supplier: SupplierStatus,
): { liability: VatLiability; finding: Finding } {
  const { exempt, because, source } = exemptionOf(kind, supplier)
  const liability = kind === 'grant' ? 'outsideScope' : exempt ? 'exempt' : 'taxable'
  return { liability, finding: { rule: `vat.liability.${kind}`, met: exempt, because, source } }
}

interface Exemption {
  readonly exempt: boolean
  readonly because: string
  readonly source: LawSource
}

function exemptionOf(kind: SupplyKind, supplier: SupplierStatus): Exemption {
  switch (kind) {
    case 'welfare': {
      const exempt = supplier.isCharity || supplier.isPublicBody || supplier.isStateRegulated
      const status = exempt ? 'is' : 'is not'
      return {
        exempt,
        because: `the supplier ${status} a charity, a public body or state regulated`,
        source: welfareNotice,
      }
    }
    case 'health':
      return {
        exempt: true,
        because: 'health care by registered professionals is exempt whoever supplies it',
        source: schedule9,
      }
    case 'culturalAdmission': {
      const exempt = supplier.isEligibleCulturalBody
      const status = exempt ? 'is' : 'is not'
      return {
        exempt,
        because: `the supplier ${status} an eligible body run on a voluntary basis`,
        source: culturalManual,
      }
    }
    case 'contractedService':
      return {
        exempt: false,
        because: 'running a service under contract is not exempt; a council recovers the VAT',
        source: schedule9,
      }
    case 'grant':
      return { exempt: false, because: 'a grant pays for no supply', source: schedule9 }
  }
}

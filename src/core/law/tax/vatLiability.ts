import { finding, rule, type Finding, type Rule } from '../rule.ts'
import { legislation } from '../source.ts'

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

const schedule9 = legislation('ukpga/1994/23/schedule/9', 'Value Added Tax Act 1994 Sch 9')
const STANDING = { inForce: { from: '1994-09-01' }, reviewBy: '2027-04-06' } as const

/** One for each kind of supply: met where the supply is exempt. */
const RULES: { readonly [K in SupplyKind]: Rule } = {
  welfare: rule({
    id: 'vat.liability.welfare',
    title: 'Welfare services',
    says:
      'Care, treatment or instruction for people who are elderly, sick, distressed or disabled, and the protection of ' +
      'children, is exempt when a charity, a public body or a state-regulated body supplies it.',
    source: {
      title: 'HMRC Notice 701/2, welfare services and goods',
      url: 'https://www.gov.uk/guidance/welfare-services-and-goods-notice-7012',
    },
    confidence: 'verified',
    ...STANDING,
  }),
  health: rule({
    id: 'vat.liability.health',
    title: 'Health care',
    says: 'Health care by registered professionals is exempt, whoever supplies it.',
    source: schedule9,
    confidence: 'memory',
    ...STANDING,
  }),
  culturalAdmission: rule({
    id: 'vat.liability.culturalAdmission',
    title: 'Admission to museums, galleries and performances',
    says:
      'Admission is exempt when a public body, or an eligible body, charges it. An eligible body keeps its surpluses, ' +
      'puts them back, and is run by volunteers with no financial interest.',
    source: {
      title: 'HMRC VAT Cultural Services VCULTURE1300',
      url: 'https://www.gov.uk/hmrc-internal-manuals/vat-cultural-services/vculture1300',
    },
    confidence: 'verified',
    ...STANDING,
  }),
  contractedService: rule({
    id: 'vat.liability.contractedService',
    title: 'Running a service under contract',
    says: 'Running libraries, youth work or an office under contract for a council is not exempt.',
    source: schedule9,
    confidence: 'derived',
    ...STANDING,
  }),
  grant: rule({
    id: 'vat.liability.grant',
    title: 'A grant',
    says: 'A true grant pays for no supply, so it is outside the scope of VAT.',
    source: schedule9,
    confidence: 'memory',
    ...STANDING,
  }),
}

export const vatLiabilityRules: readonly Rule[] = Object.values(RULES)

/**
 * The liability of a supply. It follows what is supplied and who supplies it: becoming a charity, or registering with a
 * regulator, can turn a taxable contract into an exempt one and so leave VAT on purchases as a cost.
 */
export function vatLiability(
  kind: SupplyKind,
  supplier: SupplierStatus,
): { liability: VatLiability; finding: Finding } {
  const { exempt, because } = exemptionOf(kind, supplier)
  const liability = kind === 'grant' ? 'outsideScope' : exempt ? 'exempt' : 'taxable'
  return { liability, finding: finding(RULES[kind], exempt, because) }
}

function exemptionOf(
  kind: SupplyKind,
  supplier: SupplierStatus,
): { readonly exempt: boolean; readonly because: string } {
  switch (kind) {
    case 'welfare': {
      const exempt = supplier.isCharity || supplier.isPublicBody || supplier.isStateRegulated
      const status = exempt ? 'is' : 'is not'
      return { exempt, because: `the supplier ${status} a charity, a public body or state regulated` }
    }
    case 'health':
      return { exempt: true, because: 'health care by registered professionals is exempt whoever supplies it' }
    case 'culturalAdmission': {
      const exempt = supplier.isEligibleCulturalBody
      const status = exempt ? 'is' : 'is not'
      return { exempt, because: `the supplier ${status} an eligible body run on a voluntary basis` }
    }
    case 'contractedService':
      return { exempt: false, because: 'running a service under contract is not exempt; a council recovers the VAT' }
    case 'grant':
      return { exempt: false, because: 'a grant pays for no supply' }
  }
}

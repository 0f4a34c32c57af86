import { finding, type Finding, type Rule } from '../rule.ts'
import * as rules from './vatSupplies.ts'

/** How a supply stands to VAT: charged at one of two rates, free of it by law, or not a supply for VAT at all. */
export type VatLiability = 'standard' | 'reduced' | 'exempt' | 'outsideScope'

/** What about the supplier decides the liability. */
export interface SupplierStatus {
  readonly isCharity: boolean
  readonly isPublicBody: boolean
  /** Registered with the Care Quality Commission, Ofsted or the like, for this service. */
  readonly isStateRegulated: boolean
  /** May not and does not share out profit, and puts what it earns by a service back into that service. */
  readonly keepsSurplus: boolean
  /** Those who take the last decisions are volunteers with no financial interest. */
  readonly isLedByVolunteers: boolean
}

/** One test a supplier must pass for a supply to be free of VAT, or to bear the reduced rate. */
interface Test {
  readonly rule: Rule
  readonly passes: (supplier: SupplierStatus) => boolean
  /** The fact, as a clause about the supplier. */
  readonly because: (passes: boolean) => string
}

interface Supply {
  /** What the people of the service would call it. */
  readonly name: string
  /** Paid by the public body that the service leaves, or by those who use it. */
  readonly paidBy: 'parent' | 'others'
  readonly tests: readonly [Test, ...Test[]]
  readonly whenPassed: VatLiability
  readonly otherwise: VatLiability
  /** What the public body itself charges on it before the service leaves: sport is no business of a council. */
  readonly byParent: VatLiability
}

const is = (words: string) => (passes: boolean) => `the supplier ${passes ? 'is' : 'is not'} ${words}`
const always = (rule: Rule, passes: boolean, because: string): Test => ({
  rule,
  passes: () => passes,
  because: () => because,
})
const keepsSurplus = (rule: Rule): Test => ({
  rule,
  passes: (supplier) => supplier.isPublicBody || supplier.keepsSurplus,
  because: is('a public body, or a body that shares out no profit and puts it back'),
})

/**
 * What may be supplied. A table and not a list of conditions in code, so that what is asked, what is shown and what is
 * worked cannot differ.
 */
export const SUPPLIES = {
  contracted: {
    name: 'A service run under contract',
    paidBy: 'parent',
    tests: [always(rules.contractedRule, false, 'no exemption names it, and a council gets the VAT back')],
    whenPassed: 'exempt',
    otherwise: 'standard',
    byParent: 'outsideScope',
  },
  welfare: {
    name: 'Welfare and care',
    paidBy: 'parent',
    tests: [
      {
        rule: rules.welfareRule,
        passes: (supplier) => supplier.isCharity || supplier.isPublicBody || supplier.isStateRegulated,
        because: is('a charity, a public body or state regulated'),
      },
    ],
    whenPassed: 'exempt',
    otherwise: 'standard',
    byParent: 'outsideScope',
  },
  advice: {
    name: 'Welfare advice for everybody',
    paidBy: 'parent',
    tests: [
      {
        rule: rules.welfareAdviceRule,
        passes: (supplier) => supplier.isCharity || supplier.isStateRegulated,
        because: is('a charity or state regulated'),
      },
    ],
    whenPassed: 'reduced',
    otherwise: 'standard',
    byParent: 'outsideScope',
  },
  health: {
    name: 'Health care',
    paidBy: 'parent',
    tests: [
      always(rules.healthRule, true, 'registered professionals give it, and then it is exempt whoever supplies it'),
    ],
    whenPassed: 'exempt',
    otherwise: 'standard',
    byParent: 'outsideScope',
  },
  culture: {
    name: 'Admission to museums, galleries and performances',
    paidBy: 'others',
    tests: [
      keepsSurplus(rules.cultureSurplusRule),
      {
        rule: rules.cultureVolunteersRule,
        passes: (supplier) => supplier.isPublicBody || supplier.isLedByVolunteers,
        because: (passes) =>
          passes
            ? 'those who take the last decisions are not paid for it and gain nothing by it'
            : 'people whom the body pays take the last decisions, as where staff control it',
      },
    ],
    whenPassed: 'exempt',
    otherwise: 'standard',
    byParent: 'exempt',
  },
  education: {
    name: 'Education and training',
    paidBy: 'others',
    tests: [keepsSurplus(rules.educationRule)],
    whenPassed: 'exempt',
    otherwise: 'standard',
    byParent: 'exempt',
  },
  club: {
    name: 'A youth club',
    paidBy: 'others',
    tests: [keepsSurplus(rules.youthClubRule)],
    whenPassed: 'exempt',
    otherwise: 'standard',
    byParent: 'outsideScope',
  },
  sport: {
    name: 'Sport',
    paidBy: 'others',
    tests: [keepsSurplus(rules.sportRule)],
    whenPassed: 'exempt',
    otherwise: 'standard',
    byParent: 'outsideScope',
  },
  sales: {
    name: 'Other sales',
    paidBy: 'others',
    tests: [always(rules.salesRule, false, 'no exemption names it')],
    whenPassed: 'exempt',
    otherwise: 'standard',
    byParent: 'standard',
  },
  grant: {
    name: 'A grant',
    paidBy: 'parent',
    tests: [always(rules.grantRule, false, 'it pays for no supply')],
    whenPassed: 'exempt',
    otherwise: 'outsideScope',
    byParent: 'outsideScope',
  },
} as const satisfies Readonly<Record<string, Supply>>

/** What a supplier supplies, as far as it decides the liability. */
export type SupplyKind = keyof typeof SUPPLIES

/**
 * The liability of a supply. It follows what is supplied and who supplies it: becoming a charity, or registering with a
 * regulator, can turn a taxable contract into an exempt one and so leave VAT on purchases as a cost.
 *
 * Returns: a finding for each test, met where the test for less VAT is passed.
 */
export function vatLiability(
  kind: SupplyKind,
  supplier: SupplierStatus,
): { readonly liability: VatLiability; readonly findings: readonly Finding[] } {
  const supply: Supply = SUPPLIES[kind]
  const findings = supply.tests.map(({ rule, passes, because }) => {
    const met = passes(supplier)
    return finding(rule, met, because(met))
  })
  const passed = findings.every(({ met }) => met)
  return { liability: passed ? supply.whenPassed : supply.otherwise, findings }
}

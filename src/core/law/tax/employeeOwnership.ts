import { employerNicRate } from '../employment/employerNicValues.ts'
import type { LawOn } from '../lawOn.ts'
import { rule } from '../rule.ts'
import { legislation } from '../source.ts'
import { trustBonusFreeOfTax, trustSaleReliefShare } from './employeeOwnershipValues.ts'

const REVIEW = { reviewBy: '2027-04-06' } as const

export const trustSaleRule = rule({
  id: 'eot.sale',
  title: 'Selling shares to a trust for employees',
  says:
    'Whoever sells more than half of a trading company to a trust for all its employees pays no capital gains tax on ' +
    'part of the gain. A service that leaves a public body has no seller, so this matters only later.',
  inForce: { from: '2014-04-06' },
  source: legislation('ukpga/1992/12/section/236H', 'Taxation of Chargeable Gains Act 1992 ss 236H to 236U'),
  confidence: 'secondary',
  values: [trustSaleReliefShare],
  ...REVIEW,
})

export const trustBonusRule = rule({
  id: 'eot.bonus',
  title: 'A bonus without income tax',
  says:
    'A company that such a trust controls may pay each person a bonus up to a limit without income tax, if everybody ' +
    'can have it on the same terms. National Insurance is due on it.',
  inForce: { from: '2014-10-01' },
  source: {
    title: 'HMRC Employment Income Manual EIM03050 and 03051',
    url: 'https://www.gov.uk/hmrc-internal-manuals/employment-income-manual/eim03051',
  },
  confidence: 'verified',
  values: [trustBonusFreeOfTax],
  ...REVIEW,
})

/** What becomes of a gain on a sale to the trust. `undefined` before there was such a relief. */
export function trustSale(
  gainPounds: number,
  on: LawOn,
): { readonly freePounds: number; readonly heldOverPounds: number } | undefined {
  const share = on.find(trustSaleReliefShare)
  if (share === undefined) return undefined
  return { freePounds: gainPounds * share, heldOverPounds: gainPounds * (1 - share) }
}

/** The fullest bonus that is free of income tax for so many people, and the employer's contributions on it. */
export function trustBonus(
  people: number,
  on: LawOn,
): { readonly bonusPounds: number; readonly nicPounds: number } | undefined {
  const most = on.find(trustBonusFreeOfTax)
  if (most === undefined) return undefined
  return { bonusPounds: people * most, nicPounds: people * most * on.value(employerNicRate) }
}

export const employeeOwnershipRules = [trustSaleRule, trustBonusRule]

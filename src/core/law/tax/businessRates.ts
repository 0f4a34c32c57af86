import { sayNumber, sayPounds, sayShare } from '../../shared/money.ts'
import type { LawOn } from '../lawOn.ts'
import { rule, type Rule, finding, type Finding } from '../rule.ts'
import { legislation } from '../source.ts'
import * as values from './businessRatesValues.ts'

const REVIEW = { reviewBy: '2027-04-06' } as const

export const multiplierRule = rule({
  id: 'ndr.multiplier',
  title: 'The multiplier',
  says:
    'A year’s business rates are the rateable value times a multiplier. Since April 2026 there are five: by size, ' +
    'and lower ones for retail, hospitality and leisure open to the public. A council pays rates on its premises ' +
    'too.',
  inForce: { from: '2012-04-01' },
  source: {
    title: 'GOV.UK, business rates multipliers: qualifying retail, hospitality or leisure',
    url: 'https://www.gov.uk/guidance/business-rates-multipliers-qualifying-retail-hospitality-or-leisure',
  },
  confidence: 'secondary',
  values: [
    values.ratesStandard,
    values.ratesSmall,
    values.ratesStandardRetail,
    values.ratesSmallRetail,
    values.ratesHighValue,
    values.ratesSmallBelow,
    values.ratesHighFrom,
  ],
  note: 'Whether premises that a council itself occupies can have the lower multipliers was not read.',
  ...REVIEW,
})

export const charityRatesRule = rule({
  id: 'ndr.charity',
  title: 'A charity’s relief by right',
  says:
    'A charity pays a fifth of the bill for premises that it uses wholly or mainly for charitable purposes. The ' +
    'council cannot refuse that.',
  inForce: { from: '1990-04-01' },
  source: legislation('ukpga/1988/41/section/43', 'Local Government Finance Act 1988 s 43(5) and (6)'),
  confidence: 'secondary',
  values: [values.ratesCharityRelief],
  ...REVIEW,
})

const smallReliefRule = rule({
  id: 'ndr.smallBusiness',
  title: 'Relief for small business',
  says:
    'A body that occupies one small property, or others that are very small, pays nothing or less. It has this or ' +
    'the relief of a charity, not both.',
  inForce: { from: '2012-04-01' },
  source: {
    title: 'GOV.UK, small business rate relief',
    url: 'https://www.gov.uk/apply-for-business-rate-relief/small-business-rate-relief',
  },
  confidence: 'secondary',
  values: [values.ratesSmallReliefFullTo, values.ratesSmallReliefEndsAt, values.ratesSmallReliefOtherMost],
  ...REVIEW,
})

const discretionaryRatesRule = rule({
  id: 'ndr.discretionary',
  title: 'Relief by choice of the council',
  says:
    'A council may forgive the rest of a charity’s bill, and any part of the bill of another body, such as a ' +
    'community interest company or a society, where that is good for its area. It need not.',
  inForce: { from: '2012-04-01' },
  source: {
    title: 'Maidstone Borough Council, discretionary rate relief policy: Local Government Finance Act 1988 s 47',
    url: 'https://maidstone.gov.uk/home/primary-services/council-and-democracy/primary-areas/information-and-data/tier-3-primary-areas/council-performance-reports/tier-3-primary-areas/policies/discretionary-rate-relief-policy',
  },
  confidence: 'secondary',
  ...REVIEW,
})

export const businessRatesRules: readonly Rule[] = [
  multiplierRule,
  charityRatesRule,
  smallReliefRule,
  discretionaryRatesRule,
]

/** Premises in England, as the rating list has them. */
interface Premises {
  readonly rateableValuePounds: number
  /** Used wholly or mainly for retail, hospitality or leisure, and open to the public. */
  readonly isRetail: boolean
}

/** Who occupies them, as far as that decides the bill. */
export interface Occupier {
  readonly isCharity: boolean
  /** The council or another public body. */
  readonly isPublicBody: boolean
  /** It occupies no other premises that matter to the relief for small business. */
  readonly hasNoOther: boolean
  /** Share of what would be left to pay that the council forgives because it chooses to. 0 to 1. */
  readonly discretionaryShare: number
}

/** A year's bill, before transitional relief and supplements. */
interface RatesBill {
  readonly multiplier: number
  readonly grossPounds: number
  readonly billPounds: number
  /** The sum: `£100,000 × 48p, less 80% for a charity`. */
  readonly working: string
  readonly findings: readonly Finding[]
}

/** The multiplier that serves premises on a day. High value comes before use: the largest shops have no lower one. */
function ratesMultiplier({ rateableValuePounds, isRetail }: Premises, on: LawOn): number {
  const highFrom = on.find(values.ratesHighFrom)
  const highValue = on.find(values.ratesHighValue)
  if (highFrom !== undefined && highValue !== undefined && rateableValuePounds >= highFrom) return highValue
  const isSmall = rateableValuePounds < on.value(values.ratesSmallBelow)
  const [plain, retail] = isSmall
    ? [values.ratesSmall, values.ratesSmallRetail]
    : [values.ratesStandard, values.ratesStandardRetail]
  return (isRetail ? on.find(retail) : undefined) ?? on.value(plain)
}

/**
 * A year's business rates. A charity's relief comes first and shuts out that for small business; what the council
 * forgives by choice comes last, from what is left.
 *
 * Units:  pounds a year.
 * Source: Local Government Finance Act 1988 ss 43 and 47.
 */
export function businessRates(premises: Premises, occupier: Occupier, on: LawOn): RatesBill {
  const multiplier = ratesMultiplier(premises, on)
  const grossPounds = premises.rateableValuePounds * multiplier
  const charity = occupier.isCharity && !occupier.isPublicBody
  const smallShare = smallReliefShare(premises.rateableValuePounds, on)
  const canBeSmall = !occupier.isPublicBody && occupier.hasNoOther
  const right = charity ? on.value(values.ratesCharityRelief) : canBeSmall ? smallShare : 0
  const chosen = occupier.isPublicBody ? 0 : occupier.discretionaryShare
  const billPounds = grossPounds * (1 - right) * (1 - chosen)
  return {
    multiplier,
    grossPounds,
    billPounds,
    working: workingOf({ premises, multiplier, right, chosen, charity }),
    findings: [
      finding(multiplierRule, true, `the multiplier is ${sayPence(multiplier)}; ${saysUse(premises)}`),
      finding(charityRatesRule, charity, `the new body ${charity ? 'is' : 'is not'} a charity`),
      finding(smallReliefRule, canBeSmall && !charity && smallShare > 0, saysSmall(occupier, smallShare)),
      finding(discretionaryRatesRule, chosen > 0, `the council forgives ${sayShare(chosen)} of what is left`),
    ],
  }
}

/** Share of the bill forgiven to a small business: all of it up to one value, then less and less up to another. */
export function smallReliefShare(rateableValuePounds: number, on: LawOn): number {
  const fullTo = on.value(values.ratesSmallReliefFullTo)
  const endsAt = on.value(values.ratesSmallReliefEndsAt)
  return Math.max(0, Math.min(1, (endsAt - rateableValuePounds) / (endsAt - fullTo)))
}

interface Worked {
  readonly premises: Premises
  readonly multiplier: number
  readonly right: number
  readonly chosen: number
  readonly charity: boolean
}

function workingOf({ premises, multiplier, right, chosen, charity }: Worked): string {
  const why = charity ? 'for a charity' : 'for small business'
  return [
    `${sayPounds(premises.rateableValuePounds)} × ${sayPence(multiplier)}`,
    ...(right > 0 ? [`less ${sayShare(right, 1)} ${why}`] : []),
    ...(chosen > 0 ? [`less ${sayShare(chosen, 1)} of the rest by choice of the council`] : []),
  ].join(', ')
}

const sayPence = (multiplier: number): string => `${sayNumber(multiplier * 100)}p`

const saysUse = ({ rateableValuePounds, isRetail }: Premises): string =>
  `${sayPounds(rateableValuePounds)} of rateable value, ` +
  `${isRetail ? 'used' : 'not used'} for retail, hospitality or leisure`

function saysSmall({ hasNoOther }: Occupier, share: number): string {
  const only = hasNoOther ? 'it has no other premises that count' : 'it has other premises'
  return share > 0
    ? `${only}, and premises of this size are forgiven ${sayShare(share, 1)}`
    : 'the premises are too large'
}

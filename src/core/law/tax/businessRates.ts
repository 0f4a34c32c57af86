import { sayNumber, sayPounds, sayShare } from '../../shared/money.ts'
import type { LawOn } from '../lawOn.ts'
import { finding, type Finding } from '../rule.ts'
import { charityRatesRule, discretionaryRatesRule, multiplierRule, smallReliefRule } from './businessRatesRules.ts'
import * as values from './businessRatesValues.ts'

/** Premises in England, as the rating list has them. */
export interface Premises {
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
export interface RatesBill {
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

import type { Day } from '../../shared/day.ts'
import type { CpvCode } from './cpv/cpv.ts'

/** Who buys. NHS trusts are listed as central government; other NHS bodies are not. */
export type Buyer = 'council' | 'nhsTrust' | 'otherNhs' | 'central'

/** What a public body would buy. */
export interface Purchase {
  /** What it pays in a year, without VAT. */
  readonly yearPounds: number
  /** Months it may run, with every extension that may be taken up. */
  readonly months: number
  /** VAT on the price, as a share of it; 0 where the service is exempt. */
  readonly vatShare: number
  readonly buyer: Buyer
  /** What it is for, the main code first. */
  readonly codes: readonly CpvCode[]
  /** Whether the supplier is paid mainly by those who use the service, and may not get its costs back. */
  readonly isConcession: boolean
}

/** Whether the lower thresholds of central government hold. */
export const isCentral = ({ buyer }: Pick<Purchase, 'buyer'>): boolean => buyer === 'central' || buyer === 'nhsTrust'

/** Which law governs a purchase: the Public Contracts Regulations of 2006 or of 2015, or the Procurement Act 2023. */
export type Regime = 'regulations2006' | 'regulations2015' | 'act2023'

/** First days of the regimes. */
export const REGULATIONS_2006_FROM: Day = '2006-01-31'
export const REGULATIONS_2015_FROM: Day = '2015-02-26'
export const ACT_2023_FROM: Day = '2025-02-24'

/**
 * The law that governs a purchase begun on a day. One that was begun before a change goes on under the law before:
 * begun means that a notice was published or, without one, that a supplier was asked.
 *
 * Source: SI 2015/102 reg 118; SI 2025/1200 reg 3 for thresholds; commencement of the Act by SI 2024/716 as amended.
 */
export function regimeOn(day: Day): Regime {
  if (day >= ACT_2023_FROM) return 'act2023'
  return day >= REGULATIONS_2015_FROM ? 'regulations2015' : 'regulations2006'
}

/** The law by its name. */
export const REGIME_NAMES: { readonly [R in Regime]: string } = {
  regulations2006: 'the Public Contracts Regulations 2006',
  regulations2015: 'the Public Contracts Regulations 2015',
  act2023: 'the Procurement Act 2023',
}

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

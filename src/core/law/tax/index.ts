import type { Dated } from '../dated.ts'
import type { Rule } from '../rule.ts'
import * as corporationTax from './corporationTaxValues.ts'
import { vatLiabilityRules } from './vatLiability.ts'
import { vatStandardRate } from './vatValues.ts'

/** VAT, corporation tax and business rates. */
export const taxValues: readonly Dated<unknown>[] = [
  vatStandardRate,
  corporationTax.corporationTaxMainRate,
  corporationTax.corporationTaxSmallProfitsRate,
  corporationTax.corporationTaxLowerLimit,
  corporationTax.corporationTaxUpperLimit,
  corporationTax.corporationTaxReliefFraction,
]

export const taxRules: readonly Rule[] = [...vatLiabilityRules]

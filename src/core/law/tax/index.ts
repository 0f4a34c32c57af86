import type { Dated } from '../dated.ts'
import type { Rule } from '../rule.ts'
import { businessRatesRules } from './businessRates.ts'
import * as rates from './businessRatesValues.ts'
import { corporationTaxRules } from './corporationTax.ts'
import * as corporationTax from './corporationTaxValues.ts'
import { employeeOwnershipRules } from './employeeOwnership.ts'
import * as ownership from './employeeOwnershipValues.ts'
import { levyRules } from './levyRules.ts'
import { publicBodyVatRules, vatPartialRules } from './vatRecovery.ts'
import { vatLiabilityRules } from './vatSupplies.ts'
import * as vat from './vatValues.ts'

/** VAT, corporation tax, the levy and business rates. */
export const taxValues: readonly Dated<unknown>[] = [
  vat.vatStandardRate,
  vat.vatReducedRate,
  vat.vatRegistrationThreshold,
  vat.councilExemptVatMost,
  vat.councilExemptVatShareBelow,
  vat.smallExemptVatMonth,
  vat.smallExemptVatShare,
  vat.fineRoundingMonth,
  corporationTax.corporationTaxMainRate,
  corporationTax.corporationTaxSmallProfitsRate,
  corporationTax.corporationTaxLowerLimit,
  corporationTax.corporationTaxUpperLimit,
  corporationTax.corporationTaxReliefFraction,
  corporationTax.charityTradeShare,
  corporationTax.charityTradeLeast,
  corporationTax.charityTradeMost,
  corporationTax.writingDownMain,
  corporationTax.writingDownSpecial,
  corporationTax.annualInvestmentMost,
  corporationTax.firstYearMain,
  rates.ratesStandard,
  rates.ratesSmall,
  rates.ratesStandardRetail,
  rates.ratesSmallRetail,
  rates.ratesHighValue,
  rates.ratesSmallBelow,
  rates.ratesHighFrom,
  rates.ratesCharityRelief,
  rates.ratesSmallReliefFullTo,
  rates.ratesSmallReliefEndsAt,
  rates.ratesSmallReliefOtherMost,
  ownership.trustSaleReliefShare,
  ownership.trustBonusFreeOfTax,
]

export const taxRules: readonly Rule[] = [
  ...vatLiabilityRules,
  ...vatPartialRules,
  ...publicBodyVatRules,
  ...corporationTaxRules,
  ...levyRules,
  ...businessRatesRules,
  ...employeeOwnershipRules,
]

import type { Dated } from '../dated.ts'
import type { Rule } from '../rule.ts'
import { businessRatesRules } from './businessRatesRules.ts'
import * as rates from './businessRatesValues.ts'
import * as capital from './capitalAllowanceValues.ts'
import * as charity from './charityTradeValues.ts'
import { corporationTaxRules } from './corporationTaxOfBody.ts'
import * as corporationTax from './corporationTaxValues.ts'
import { employeeOwnershipRules } from './employeeOwnership.ts'
import * as ownership from './employeeOwnershipValues.ts'
import { levyRules } from './levyRules.ts'
import { publicBodyVatRules } from './publicBodyVat.ts'
import { vatLiabilityRules } from './vatSupplies.ts'
import * as recovery from './vatRecoveryValues.ts'
import { vatPartialRules } from './vatPartial.ts'
import * as vat from './vatValues.ts'

/** VAT, corporation tax, the levy and business rates. */
export const taxValues: readonly Dated<unknown>[] = [
  vat.vatStandardRate,
  vat.vatReducedRate,
  vat.vatRegistrationThreshold,
  recovery.councilExemptVatMost,
  recovery.councilExemptVatShareBelow,
  recovery.smallExemptVatMonth,
  recovery.smallExemptVatShare,
  recovery.fineRoundingMonth,
  corporationTax.corporationTaxMainRate,
  corporationTax.corporationTaxSmallProfitsRate,
  corporationTax.corporationTaxLowerLimit,
  corporationTax.corporationTaxUpperLimit,
  corporationTax.corporationTaxReliefFraction,
  charity.charityTradeShare,
  charity.charityTradeLeast,
  charity.charityTradeMost,
  capital.writingDownMain,
  capital.writingDownSpecial,
  capital.annualInvestmentMost,
  capital.firstYearMain,
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

import type { Dated } from '../dated.ts'
import type { Rule } from '../rule.ts'
import { characteristicRules } from './characteristics.ts'
import * as charity from './charityValues.ts'
import * as cic from './cicValues.ts'
import * as fees from './feeValues.ts'
import { fitRules } from './fit/fit.ts'
import { limitRules } from './limits.ts'
import { publicServiceMutualRules } from './publicServiceMutual.ts'
import { qualifyingOrganisationRules } from './qualifyingOrganisation.ts'
import * as society from './societyValues.ts'
import { supplierRegisterRules } from './supplierRegister.ts'

/** Legal forms, and what each is by law. */
export const formsValues: readonly Dated<unknown>[] = [
  cic.cicDividendMost,
  cic.cicShareDividendAboveBase,
  cic.cicShareDividendMost,
  cic.cicLinkedInterestMost,
  society.withdrawableSharesMost,
  society.societyAuditAssets,
  society.societyAuditTurnover,
  charity.charityRegistrationIncome,
  charity.charityExaminationIncome,
  charity.charityAuditIncome,
  fees.incorporationFee,
  fees.confirmationFee,
  fees.cicFee,
  fees.societyModelFee,
  fees.societyOwnRulesFee,
]

export const formsRules: readonly Rule[] = [
  ...characteristicRules,
  ...publicServiceMutualRules,
  ...qualifyingOrganisationRules,
  ...supplierRegisterRules,
  ...limitRules,
  ...fitRules,
]

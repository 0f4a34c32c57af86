import type { Dated } from '../dated.ts'
import type { Rule } from '../rule.ts'
import { characteristicRules, supplierRegisterRules } from './characteristics.ts'
import { fitRules } from './fit/fit.ts'
import { limitRules } from './limits.ts'
import { publicServiceMutualRules } from './publicServiceMutual.ts'
import { qualifyingOrganisationRules } from './qualifyingOrganisation.ts'
import * as values from './values.ts'

/** Legal forms, and what each is by law. */
export const formsValues: readonly Dated<unknown>[] = [
  values.cicDividendMost,
  values.cicShareDividendAboveBase,
  values.cicShareDividendMost,
  values.cicLinkedInterestMost,
  values.withdrawableSharesMost,
  values.societyAuditAssets,
  values.societyAuditTurnover,
  values.charityRegistrationIncome,
  values.charityExaminationIncome,
  values.charityAuditIncome,
  values.incorporationFee,
  values.confirmationFee,
  values.cicFee,
  values.societyModelFee,
  values.societyOwnRulesFee,
]

export const formsRules: readonly Rule[] = [
  ...characteristicRules,
  ...publicServiceMutualRules,
  ...qualifyingOrganisationRules,
  ...supplierRegisterRules,
  ...limitRules,
  ...fitRules,
]

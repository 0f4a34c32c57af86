import type { Dated } from '../dated.ts'
import type { Rule } from '../rule.ts'
import { characteristicRules } from './characteristics.ts'
import { publicServiceMutualRules } from './publicServiceMutual.ts'
import { qualifyingOrganisationRules } from './qualifyingOrganisation.ts'
import { supplierRegisterRules } from './supplierRegister.ts'

/** Legal forms, and what each is by law. */
export const formsValues: readonly Dated<unknown>[] = []

export const formsRules: readonly Rule[] = [
  ...characteristicRules,
  ...publicServiceMutualRules,
  ...qualifyingOrganisationRules,
  ...supplierRegisterRules,
]

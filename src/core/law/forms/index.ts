import type { Dated } from '../dated.ts'
import type { Rule } from '../rule.ts'
import { publicServiceMutualRules } from './publicServiceMutual.ts'
import { qualifyingOrganisationRules } from './qualifyingOrganisation.ts'

/** Legal forms, and what each is by law. */
export const formsValues: readonly Dated<unknown>[] = []

export const formsRules: readonly Rule[] = [...publicServiceMutualRules, ...qualifyingOrganisationRules]

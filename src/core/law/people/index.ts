import type { Dated } from '../dated.ts'
import type { Rule } from '../rule.ts'
import { claimRules, informingRules, liabilityInformationRules } from './informing.ts'
import { keepingRules } from './keeping.ts'
import { relevantTransferRules } from './relevantTransfer.ts'
import { representationRules } from './representatives.ts'
import { twoTierRules } from './twoTier.ts'
import * as values from './values.ts'

/** What happens to people: transfers of undertakings, and what is owed on the way. */
export const peopleValues: readonly Dated<unknown>[] = [
  values.liabilityInformationDays,
  values.liabilityInformationAgeDays,
  values.liabilityInformationLeast,
  values.consultationWeeksMost,
  values.directEmployerBelow,
  values.directTransferringBelow,
  values.claimMonths,
]

export const peopleRules: readonly Rule[] = [
  ...relevantTransferRules,
  ...representationRules,
  ...informingRules,
  ...liabilityInformationRules,
  ...claimRules,
  ...keepingRules,
  ...twoTierRules,
]

import type { Dated } from '../dated.ts'
import type { Rule } from '../rule.ts'
import { lgpsAdmissionRules } from './lgps.ts'
import * as lgps from './lgpsValues.ts'
import { nhsAccessRules } from './nhsAccess.ts'
import * as nhs from './nhsPensionValues.ts'
import { protectionRules } from './protection.ts'
import { teachersPensionEmployerRate } from './teachersPensionValues.ts'

/** What public pension schemes cost, and who may stay in them. */
export const pensionValues: readonly Dated<unknown>[] = [
  lgps.lgpsAverageEmployerRate,
  lgps.lgpsAveragePrimaryRate,
  lgps.lgpsRedundancyPensionAge,
  nhs.nhsPensionEmployerRate,
  nhs.nhsPensionAdministrationLevy,
  nhs.nhsPensionPaidByEmployer,
  nhs.nhsPensionPaidCentrally,
  nhs.nhsTimeShareAbove,
  nhs.nhsPayShareMost,
  teachersPensionEmployerRate,
]

export const pensionRules: readonly Rule[] = [...protectionRules, ...lgpsAdmissionRules, ...nhsAccessRules]

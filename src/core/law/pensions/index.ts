import type { Dated } from '../dated.ts'
import type { Rule } from '../rule.ts'
import { lgpsAverageEmployerRate } from './lgpsValues.ts'
import * as nhs from './nhsPensionValues.ts'
import { teachersPensionEmployerRate } from './teachersPensionValues.ts'

/** What public pension schemes cost, and who may stay in them. */
export const pensionValues: readonly Dated<unknown>[] = [
  lgpsAverageEmployerRate,
  nhs.nhsPensionEmployerRate,
  nhs.nhsPensionAdministrationLevy,
  nhs.nhsPensionPaidByEmployer,
  teachersPensionEmployerRate,
]

export const pensionRules: readonly Rule[] = []

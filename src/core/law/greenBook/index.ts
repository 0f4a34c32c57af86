import type { Dated } from '../dated.ts'
import type { Rule } from '../rule.ts'
import { businessCaseRules } from './businessCase.ts'
import * as values from './greenBookValues.ts'

/** How the public sector weighs what it spends. */
export const greenBookValues: readonly Dated<unknown>[] = [
  values.greenBookSchedule,
  values.healthSchedule,
  values.incomeElasticity,
  values.optimismBias,
]

export const greenBookRules: readonly Rule[] = businessCaseRules

import type { Dated } from '../dated.ts'
import type { Rule } from '../rule.ts'
import { educationRules } from './buyerTests.ts'
import { demandRules } from './demands.ts'
import { metrics } from './metrics.ts'
import { goingConcernRules, solvencyRules } from './solvency.ts'
import * as values from './values.ts'

/** The financial tests that buyers set. */
export const standingValues: readonly Dated<unknown>[] = [
  ...metrics.map(({ limits }) => limits),
  values.educationSolvencyScale,
  values.educationProfitScale,
  values.educationGearingScale,
  values.educationGrades,
  values.turnoverMost,
  values.healthTurnoverMost,
  values.statutoryDemandAbove,
  values.statutoryDemandWeeks,
  values.goingConcernMonths,
]

export const standingRules: readonly Rule[] = [
  ...metrics.map(({ rule }) => rule),
  ...educationRules,
  ...demandRules,
  ...solvencyRules,
  ...goingConcernRules,
]

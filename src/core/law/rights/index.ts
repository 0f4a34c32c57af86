import type { Dated } from '../dated.ts'
import type { Rule } from '../rule.ts'
import { challengeDuties } from './challengeDuties.ts'
import { challengeContentRules, challengeWhoRules } from './challengeExpression.ts'
import { challengeGroundRules } from './challengeGrounds.ts'
import { provideRules, requestRules, staffVote } from './policies.ts'
import * as values from './values.ts'

/** Rights to ask for a service, past and present, as processes with clocks. */
export const rightsValues: readonly Dated<unknown>[] = [
  values.requestStanding,
  values.provideStanding,
  values.challengeStanding,
  values.challengeReplyDays,
  values.challengeEmployeesLeast,
]

export const rightsRules: readonly Rule[] = [
  ...challengeWhoRules,
  ...challengeContentRules,
  ...challengeGroundRules,
  ...challengeDuties,
  ...requestRules,
  ...provideRules,
  staffVote,
]

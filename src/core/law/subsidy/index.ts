import type { Dated } from '../dated.ts'
import type { Rule } from '../rule.ts'
import { assistanceRules } from './assistance.ts'
import { disposalRules } from './disposal.ts'
import * as values from './values.ts'

/** What public bodies may give beside the price of a contract. */
export const subsidyValues: readonly Dated<unknown>[] = [
  values.minimalAssistanceMost,
  values.publicInterestAssistanceMost,
  values.transparencyFrom,
  values.disposalUndervalueMost,
]

export const subsidyRules: readonly Rule[] = [...assistanceRules, ...disposalRules]

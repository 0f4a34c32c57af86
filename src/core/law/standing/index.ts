import type { Dated } from '../dated.ts'
import type { Rule } from '../rule.ts'

/** The financial tests that buyers set. */
export const standingValues: readonly Dated<unknown>[] = []

export const standingRules: readonly Rule[] = []

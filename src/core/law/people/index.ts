import type { Dated } from '../dated.ts'
import type { Rule } from '../rule.ts'

/** What happens to people: transfers of undertakings, and what is owed on the way. */
export const peopleValues: readonly Dated<unknown>[] = []

export const peopleRules: readonly Rule[] = []

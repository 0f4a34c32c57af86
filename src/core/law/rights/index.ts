import type { Dated } from '../dated.ts'
import type { Rule } from '../rule.ts'

/** Rights to ask for a service, past and present, as processes with clocks. */
export const rightsValues: readonly Dated<unknown>[] = []

export const rightsRules: readonly Rule[] = []

import type { Dated } from '../dated.ts'
import type { Rule } from '../rule.ts'

/** How public bodies may buy: the Procurement Act 2023, what came before it, and the NHS regime. */
export const procurementValues: readonly Dated<unknown>[] = []

export const procurementRules: readonly Rule[] = []

import type { RuleSet } from '../ruleSet.ts'
import { scottish } from './scottish.ts'

/** Every rule set, in the order in which they are offered. */
export const ruleSets: readonly RuleSet[] = [scottish]

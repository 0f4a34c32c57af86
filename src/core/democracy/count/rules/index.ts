import type { RuleSet } from '../ruleSet.ts'
import { approval } from './approval.ts'
import { majority } from './majority.ts'
import { schulze } from './schulze.ts'
import { scottish } from './scottish.ts'
import { twoRound } from './twoRound.ts'

/** Every rule set, in the order in which they are offered. */
export const ruleSets: readonly RuleSet[] = [scottish, majority, twoRound, approval, schulze]

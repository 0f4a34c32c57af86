import type { RuleSet } from '../ruleSet.ts'
import { approval } from './approval.ts'
import { ers97 } from './ers97.ts'
import { majority } from './majority.ts'
import { meek } from './meek.ts'
import { amalgamation } from './motion/amalgamation.ts'
import { conversion } from './motion/conversion.ts'
import { motion } from './motion/declared.ts'
import { ordinary } from './motion/ordinary.ts'
import { special } from './motion/special.ts'
import { schulze } from './schulze.ts'
import { scottish } from './scottish.ts'
import { twoRound } from './twoRound.ts'

/** Every rule set, in the order in which they are offered. */
export const ruleSets: readonly RuleSet[] = [
  scottish,
  meek,
  ers97,
  majority,
  twoRound,
  approval,
  schulze,
  ordinary,
  special,
  amalgamation,
  conversion,
  motion,
]

import { banRules } from './bans.ts'
import { importRules } from './imports.ts'
import { packageRules } from './packages.ts'
import type { Rule } from './rule.ts'
import { sizeRules } from './sizes.ts'
import { testRules } from './tests.ts'
import { wordRules } from './words.ts'

/** The habits of the house that text alone can show. The linter holds those that need a parser: functions, any. */
export const rules: readonly Rule[] = [
  ...importRules,
  ...banRules,
  ...sizeRules,
  ...wordRules,
  ...testRules,
  ...packageRules,
]

import type { Rule } from '../rule.ts'
import { exclusionRules } from './exclusions.ts'
import { outcomeRules } from './outcome.ts'
import { playbookRules } from './playbook.ts'
import { readinessSigns } from './readinessSigns.ts'
import { scopeRules } from './scope.ts'
import { serviceSigns, supplierFallsShort, worksInHouse } from './serviceSigns.ts'

export { interestValues } from './values.ts'

/** Rules that the public interest test itself holds facts against. */
export const testRules: readonly Rule[] = [
  ...scopeRules,
  ...exclusionRules,
  ...[...Object.values(serviceSigns), worksInHouse, supplierFallsShort, ...Object.values(readinessSigns)].map(
    (each) => each.rule,
  ),
  ...outcomeRules,
]

/** Whether to provide a service in house: the public interest test, and the assessment of delivery models. */
export const interestRules: readonly Rule[] = [...testRules, ...playbookRules]

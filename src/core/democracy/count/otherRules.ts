import type { Problem } from '../../shared/problem.ts'
import type { Election } from '../election/election.ts'
import type { Count } from './result.ts'
import type { RuleSet } from './ruleSet.ts'
import { ruleSets } from './rules/index.ts'

/** What another rule makes of the same papers, or what stands in its way. */
export interface OtherRule {
  readonly rule: RuleSet
  readonly count?: Count
  readonly objections: readonly Problem[]
}

/** The same papers by every other rule that decides the same kind of question, in the order rules are offered. */
export function countByOthers(election: Election, { rule, seats }: Count): readonly OtherRule[] {
  const own = ruleSets.find(({ id }) => id === rule)
  return ruleSets
    .filter(({ id, decides }) => id !== rule && decides === own?.decides)
    .map((rule) => {
      const objections = rule.objections(election, seats)
      return objections.length > 0 ? { rule, objections } : { rule, objections, count: rule.count(election, seats) }
    })
}

import type { RuleSet } from '../../core/democracy/count/ruleSet.ts'
import { ruleSets } from '../../core/democracy/count/rules/index.ts'
import { nearest } from '../../core/shared/fields/nearest.ts'
import { refuse, type Asked } from '../asked.ts'

const IDS = ruleSets.map(({ id }) => id)

/** The rule to count by. There is none that holds otherwise: who chooses a rule chooses who may win. */
export const ruleAsked: Asked<RuleSet> = {
  says: `the rule to count by: ${IDS.join(', ')}`,
  takes: 'RULE',
  isNeeded: true,
  read(given, field) {
    const found = ruleSets.find(({ id }) => id === given)
    if (found) return { ok: true, value: found }
    const wanted = IDS.join(', ')
    if (given === undefined) return refuse(field, 'Say by which rule to count.', { wanted })
    const near = nearest(given, IDS)
    return refuse(field, `There is no such rule${near === undefined ? '.' : `: did you mean \`${near}\`?`}`, {
      got: given,
      wanted,
    })
  },
}

import { nearest } from '../../../../shared/fields/index.ts'
import type { Problem } from '../../../../shared/problem.ts'
import { criteriaOf, type Criteria } from '../../criteria/index.ts'
import { unknownCriterion } from './weights.ts'

/** Scores of criteria and options that the case has. */
export function scoreProblems(criteria: Criteria, options: readonly string[]): Problem[] {
  const names = criteriaOf(criteria).map(({ id }) => id)
  return criteria.log.flatMap((entry, index) => {
    if (entry.is !== 'score') return []
    const path = `criteria/log/${index + 1}`
    return [
      ...unknownCriterion(`${path}/criterion`, entry.criterion, names),
      ...unknownOption(`${path}/option`, entry.option, options),
    ]
  })
}

function unknownOption(field: string, name: string, options: readonly string[]): Problem[] {
  if (options.includes(name)) return []
  const near = nearest(name, options)
  const message = `The case has no option of this name${near === undefined ? '.' : `: did you mean \`${near}\`?`}`
  return [{ where: { field }, message, got: name, wanted: options.join(', ') }]
}

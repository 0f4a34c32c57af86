import type { Problem } from '../../../../shared/problem.ts'
import { optionsOf } from '../../../options.ts'
import type { Given } from '../given.ts'
import { chainProblems } from './chain.ts'
import { scoreProblems } from './scores.ts'
import { weightProblems } from './weights.ts'
import { writtenProblems } from './written.ts'

/** Everything that is wrong with the criteria of a case and their log, at once. */
export function criteriaProblems(given: Given): Problem[] {
  const { criteria } = given.case
  if (criteria === undefined) return []
  const options = optionsOf(given.case).map(({ id }) => id)
  return [
    ...chainProblems(criteria),
    ...weightProblems(criteria),
    ...scoreProblems(criteria, options),
    ...writtenProblems(criteria, given),
  ]
}

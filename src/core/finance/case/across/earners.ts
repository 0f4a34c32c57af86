import type { Problem } from '../../../shared/problem.ts'
import type { Case } from '../index.ts'
import { withBooksOf } from '../leavers.ts'
import type { Given } from './given.ts'

/** Income is earned by options that the case has, each named once. */
export function earnerProblems({ case: theCase }: Given): Problem[] {
  const known = earnersOf(theCase)
  return theCase.income.flatMap(({ id, earnedBy }) => listedProblems(`income/${id}/earnedBy`, earnedBy, known, 'earn'))
}

/** The options of a case that may earn income of their own: those in house, and those with books of their own. */
export const earnersOf = ({ options }: Case): readonly string[] => [
  'baseline',
  'improve',
  ...(options.serviceLine ? ['serviceLine'] : []),
  ...withBooksOf(options),
]

/** Options in a list that the case does not have, or that are there twice. */
export function listedProblems(
  path: string,
  listed: readonly string[],
  known: readonly string[],
  verb: 'earn' | 'have' | 'bid for',
): Problem[] {
  return listed.flatMap((option, index): Problem[] => {
    const where = { field: `${path}/${index + 1}` }
    if (!known.includes(option)) {
      const message = `The case has no option called ${option}, so nobody would ${verb} this.`
      return [{ where, message, got: option, wanted: `options/${option}, or one of ${known.join(', ')}` }]
    }
    if (listed.indexOf(option) === index) return []
    return [{ where, message: `\`${option}\` is listed twice.`, got: option, wanted: 'each option once' }]
  })
}

import type { Problem } from '../../shared/problem.ts'
import type { Election } from '../election/election.ts'
import type { RuleSet } from './ruleSet.ts'

/** What the papers declare that only a motion has a use for, when people are to be elected: nothing is left unused. */
export function motionOnly({ decides }: RuleSet, { declared, classes }: Election): readonly Problem[] {
  if (decides === 'motion') return []
  const shares = [
    { field: 'quorum', share: declared.quorum },
    { field: 'threshold', share: declared.threshold },
    ...classes.map(({ name, threshold }) => ({ field: `classes/${name}/threshold`, share: threshold })),
  ]
  const problems = shares.flatMap(({ field, share }): Problem[] =>
    share === undefined
      ? []
      : [
          {
            where: { field },
            message: 'Motions have this. Here people are elected.',
            got: String(share),
            wanted: 'nothing, or the rule of a motion',
          },
        ],
  )
  if (classes.length === 0) return problems
  const message = 'Papers are of classes, and an election of people counts all of them together.'
  const got = classes.map(({ name }) => name).join(', ')
  return [...problems, { where: { field: 'classes' }, message, got, wanted: 'no classes, or a file for each of them' }]
}

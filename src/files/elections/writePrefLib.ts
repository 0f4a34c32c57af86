import type { Election } from '../../core/democracy/election/election.ts'
import type { Checked, Problem } from '../../core/shared/problem.ts'
import {
  cannotHold,
  hasBlank,
  preferencesOf,
  sayLost,
  unfitTexts,
  votesOn,
  writtenUnless,
  type Written,
} from './written.ts'

/** An election in the format of PrefLib, of the narrowest of its four types that holds every paper. */
export const writePrefLib = (election: Election): Checked<Written> =>
  writtenUnless(objections(election), () => {
    const { seats, entitled, papersRejected, papersCast, papers, declared } = election
    const lost = sayLost('PrefLib', {
      'the number of seats': seats !== undefined,
      'people entitled': entitled !== undefined,
      'papers rejected': papersRejected > 0,
      'the seed': declared.seed !== undefined,
      'lots that were drawn': declared.lots !== undefined,
      'the quorum': declared.quorum !== undefined,
      'the threshold': declared.threshold !== undefined,
      'papers apart from the votes that they carry': papersCast !== votesOn(papers),
    })
    const blank = 'Blank papers are written as a number with nothing after it, which other programs may refuse.'
    return { text: `${linesOf(election).join('\n')}\n`, lost: hasBlank(papers) ? [...lost, blank] : lost }
  })

function objections(election: Election): Problem[] {
  const { withdrawn, classes } = election
  return [
    ...(withdrawn.length > 0 ? [cannotHold('withdrawn', 'PrefLib cannot say that a candidate has withdrawn.')] : []),
    ...(classes.length > 0 ? [cannotHold('classes', 'PrefLib cannot hold classes.')] : []),
    ...unfitTexts(election, /\n/, 'PrefLib has a name on one line.'),
  ]
}

function linesOf({ title, candidates, papers }: Election): string[] {
  let hasTies = false
  let isComplete = true
  const orders: string[] = []
  for (const { votes, preferences } of preferencesOf(papers, candidates.length)) {
    hasTies ||= preferences.some(({ length }) => length > 1)
    isComplete &&= preferences.flat().length === candidates.length
    const words = preferences.map((shared) => {
      const numbers = shared.map((each) => each + 1).join(',')
      return shared.length === 1 ? numbers : `{${numbers}}`
    })
    orders.push(`${votes}: ${words.join(',')}`.trimEnd())
  }
  return [
    `# TITLE: ${title}`,
    `# DATA TYPE: ${hasTies ? 't' : 's'}o${isComplete ? 'c' : 'i'}`,
    `# NUMBER ALTERNATIVES: ${candidates.length}`,
    `# NUMBER VOTERS: ${votesOn(papers)}`,
    `# NUMBER UNIQUE ORDERS: ${orders.length}`,
    ...candidates.map((name, index) => `# ALTERNATIVE NAME ${index + 1}: ${name}`),
    ...orders,
  ]
}

import type { Election } from '../../core/democracy/election/election.ts'
import type { Checked, Problem } from '../../core/shared/problem.ts'
import { cannotHold, preferencesOf, sayLost, unfitTexts, votesOn, writtenUnless, type Written } from './written.ts'

/** An election in BLT: names in quotation marks, and what was declared beforehand in brackets. */
export const writeBlt = (election: Election): Checked<Written> =>
  writtenUnless(objections(election), () => ({
    text: `${[...linesOf(election)].join('\n')}\n`,
    lost: sayLost('BLT', {
      'people entitled': election.entitled !== undefined,
      'papers rejected': election.papersRejected > 0,
      'the quorum': election.declared.quorum !== undefined,
      'the threshold': election.declared.threshold !== undefined,
      'papers apart from the votes that they carry': election.papersCast !== votesOn(election.papers),
    }),
  }))

function objections(election: Election): Problem[] {
  const { seats, classes, declared } = election
  const quotes = 'BLT has names and titles in quotation marks, and cannot hold one within.'
  return [
    ...(seats === undefined ? [cannotHold('seats', 'BLT says how many seats there are, and this file does not.')] : []),
    ...(classes.length > 0 ? [cannotHold('classes', 'BLT cannot hold classes.')] : []),
    ...unfitTexts(election, /["\n]/, quotes),
    ...(/["\n]/.test(declared.seed ?? '') ? [cannotHold('seed', quotes, declared.seed)] : []),
  ]
}

function* linesOf({
  title,
  candidates,
  withdrawn,
  seats,
  papers,
  declared: { seed, lots },
}: Election): Generator<string> {
  const numbers = (those: readonly number[]): string => those.map((each) => each + 1).join(' ')
  yield `${candidates.length} ${seats}`
  if (withdrawn.length > 0) yield `[withdrawn ${numbers(withdrawn)}]`
  if (lots !== undefined) yield `[tie ${numbers(lots)}]`
  if (seed !== undefined) yield `[seed "${seed}"]`
  for (const { votes, preferences } of preferencesOf(papers, candidates.length)) {
    const words = preferences.map((shared) => shared.map((each) => each + 1).join('='))
    yield [votes, ...words, 0].join(' ')
  }
  yield '0'
  for (const name of candidates) yield `"${name}"`
  yield `"${title}"`
}

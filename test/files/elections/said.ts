import type { Election } from '../../../src/core/democracy/election/election.ts'
import { bundlesOf, type PaperTree } from '../../../src/core/democracy/election/paperTree.ts'

/** The different papers of a tree as `votes: preferences`, candidates from 1, a shared preference in brackets. */
export function sayPapers(papers: PaperTree, { candidates }: Pick<Election, 'candidates'>): string[] {
  const sets = papers.equals.map(
    (set) =>
      `(${set
        .toSorted((a, b) => a - b)
        .map((each) => each + 1)
        .join('=')})`,
  )
  const say = (code: number): string => (code < candidates.length ? String(code + 1) : sets[code - candidates.length]!)
  const votesBy = new Map<string, number>()
  for (const { votes, codes } of bundlesOf(papers)) {
    const said = codes.map(say).join(' ')
    votesBy.set(said, (votesBy.get(said) ?? 0) + votes)
  }
  return [...votesBy].map(([said, votes]) => `${votes}: ${said}`.trimEnd())
}

import type { Election } from '../../../src/core/democracy/election/election.ts'
import { bundlesOf, type PaperTree } from '../../../src/core/democracy/election/paperTree.ts'

/** The papers of a tree as `votes: preferences`, candidates from 1, a shared preference in brackets. */
export function sayPapers(papers: PaperTree, { candidates }: Pick<Election, 'candidates'>): string[] {
  const say = (code: number): string =>
    code < candidates.length
      ? String(code + 1)
      : `(${papers.equals[code - candidates.length]!.map((each) => each + 1).join('=')})`
  return [...bundlesOf(papers)].map(({ votes, codes }) => `${votes}: ${codes.map(say).join(' ')}`.trimEnd())
}

import type { Checked, Problem } from '../../core/shared/problem.ts'
import { blankVotes, bundlesOf, type PaperTree } from '../../core/democracy/election/paperTree.ts'
import type { Election } from '../../core/democracy/election/election.ts'

/** An election as the text of a file, and what the format had no place for, in sentences. */
export interface Written {
  readonly text: string
  readonly lost: readonly string[]
}

/** A text if nothing stands in its way, else what does. */
export const writtenUnless = (problems: readonly Problem[], write: () => Written): Checked<Written> =>
  problems.length > 0 ? { ok: false, problems } : { ok: true, value: write() }

/** What a format cannot hold, if it has to. */
export const cannotHold = (field: string, message: string, got?: string): Problem => ({
  where: { field },
  message,
  ...(got !== undefined && { got }),
})

/** Problems with names and the title for a format in which none of them may hold certain characters. */
export function unfitTexts(
  { candidates, title }: Pick<Election, 'candidates' | 'title'>,
  unfit: RegExp,
  says: string,
): Problem[] {
  return [
    ...candidates.filter((name) => unfit.test(name)).map((name) => cannotHold('candidates', says, name)),
    ...(unfit.test(title) ? [cannotHold('title', says, title)] : []),
  ]
}

/** What of an election a format left out, of what it says at all: one sentence, or none. */
export function sayLost(format: string, said: Readonly<Record<string, boolean>>): string[] {
  const left = Object.keys(said).filter((what) => said[what])
  return left.length === 0 ? [] : [`${format} has no place for ${left.join(', ')}: left out.`]
}

/** The different papers with each preference as the candidates who share it, mostly one. */
export function* preferencesOf(
  papers: PaperTree,
  candidates: number,
): Generator<{ readonly votes: number; readonly preferences: readonly (readonly number[])[] }> {
  for (const { votes, codes } of bundlesOf(papers))
    yield { votes, preferences: codes.map((code) => (code < candidates ? [code] : papers.equals[code - candidates]!)) }
}

/** Votes on all papers. */
export const votesOn = ({ papers }: PaperTree): number => papers[0]!

export const hasBlank = (papers: PaperTree): boolean => blankVotes(papers) > 0

import type { Book, BookEntry, Confidence } from '../shared/fields/index.ts'
import type { Appraisal } from './result.ts'

/** How well founded an input is, as an answer counts: what nobody typed is a default, what is unmarked is assumed. */
export type Standing = Confidence | 'default'

export const standingOf = ({ byDefault, confidence }: BookEntry): Standing =>
  byDefault ? 'default' : (confidence ?? 'assumed')

/** Figures and shares are inputs; words, dates and choices stand apart. */
export const isFigure = ({ kind }: BookEntry): boolean => kind === 'quantity' || kind === 'number'

/** The inputs of a case, counted by how well founded they are. */
export function inputCounts(book: Book): Appraisal['inputs'] {
  const inputs = [...book.values()].filter(isFigure)
  const standing = (wanted: Standing) => inputs.filter((entry) => standingOf(entry) === wanted).length
  return {
    total: inputs.length,
    uncertain: inputs.filter(({ uncertain }) => uncertain).length,
    published: standing('published'),
    derived: standing('derived'),
    assumed: standing('assumed'),
    byDefault: standing('default'),
  }
}

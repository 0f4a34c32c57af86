import type { Confidence, LawSource } from '../dated.ts'

/** One thing that is so of a legal form: in words, where it was read, and how sure we are. */
export interface Said {
  /** One sentence, with its full stop, so that it can stand alone. */
  readonly says: string
  readonly source: LawSource
  readonly confidence: Confidence
}

/** The same with an answer that code can ask for: code asks for facets, never which form it has. */
export interface Facet<Answer> extends Said {
  readonly answer: Answer
}

/** A way to write several facets that were read in one place. */
export function readIn(source: LawSource, confidence: Confidence) {
  return <const Answer>(answer: Answer, says: string): Facet<Answer> => ({ answer, says, source, confidence })
}

/** A sentence as a clause: without its full stop, and with a small letter at its head. */
export const clauseOf = ({ says }: Said): string => says.charAt(0).toLowerCase() + says.slice(1).replace(/\.$/, '')

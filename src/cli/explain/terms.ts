import type { Explained } from '../../core/graph/explain.ts'
import { isTerm, sayTerm, type Term } from './formula.ts'

/** A named part of a formula, what it came to and where a law's figure comes from. */
export interface KnownTerm {
  readonly term: Term
  readonly value: number
  readonly source?: string
}

/** The named parts of an explanation, each once, in the order in which the formula names them. */
export function termsOf(explained: Explained): KnownTerm[] {
  const found = new Map<string, KnownTerm>()
  const visit = ({ expression, value, source, parts }: Explained): void => {
    if (isTerm(expression)) {
      const key = sayTerm(expression)
      if (!found.has(key)) found.set(key, { term: expression, value, ...(source !== undefined && { source }) })
    }
    parts.forEach(visit)
  }
  visit(explained)
  return [...found.values()]
}

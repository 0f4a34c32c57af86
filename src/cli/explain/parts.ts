import type { Explained } from '../../core/graph/explain.ts'
import { isNamed, type NamedPart } from '../../core/graph/expression.ts'
import { sayName } from './formula.ts'

/** A named part of a formula, what it came to and where a law's figure comes from. */
export interface KnownPart {
  readonly part: NamedPart
  readonly value: number
  readonly source?: string
}

/** The named parts of an explanation, each once, in the order in which the formula names them. */
export function namedParts(explained: Explained): KnownPart[] {
  const found = new Map<string, KnownPart>()
  const visit = ({ expression, value, source, parts }: Explained): void => {
    if (isNamed(expression)) {
      const name = sayName(expression)
      if (!found.has(name)) found.set(name, { part: expression, value, ...(source !== undefined && { source }) })
    }
    parts.forEach(visit)
  }
  visit(explained)
  return [...found.values()]
}

import { partsOf, type Expression } from './expression.ts'

/** Every expression in a tree, outermost first. A sum of thousands of lines is as deep as it is long: no recursion. */
export function within(expression: Expression): readonly Expression[] {
  const found: Expression[] = []
  const waiting = [expression]
  for (let each = waiting.pop(); each !== undefined; each = waiting.pop()) {
    found.push(each)
    const parts = partsOf(each)
    for (let part = parts.length - 1; part >= 0; part--) waiting.push(parts[part]!)
  }
  return found
}

/**
 * Something worked out of an expression from the inside out: `work` gets what came of the parts, in their order. The
 * parts of one are done from left to right before it.
 */
export function fromInside<T>(expression: Expression, work: (each: Expression, parts: readonly T[]) => T): T {
  const outsideFirst: Expression[] = []
  const waiting = [expression]
  for (let each = waiting.pop(); each !== undefined; each = waiting.pop()) {
    outsideFirst.push(each)
    for (const part of partsOf(each)) waiting.push(part)
  }
  const found: T[] = []
  for (let at = outsideFirst.length - 1; at >= 0; at--) {
    const each = outsideFirst[at]!
    found.push(work(each, taken(found, partsOf(each).length)))
  }
  return found[0]!
}

/** The last so many of a list, taken off it, in their order. */
function taken<T>(from: T[], count: number): readonly T[] {
  if (count === 0) return []
  const last = from.pop()!
  if (count === 1) return [last]
  const before = from.pop()!
  return count === 2 ? [before, last] : [from.pop()!, before, last]
}

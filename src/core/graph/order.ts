import { partsOf, type Expression } from './expression.ts'
import type { Line } from './line.ts'

/** Every expression in a tree, outermost first. A sum of thousands of lines is as deep as it is long: no recursion. */
export function within(expression: Expression): readonly Expression[] {
  const found: Expression[] = []
  const waiting = [expression]
  for (let each = waiting.pop(); each !== undefined; each = waiting.pop()) {
    found.push(each)
    waiting.push(...partsOf(each).toReversed())
  }
  return found
}

/** The lines an expression reads in the same month. */
function readsNow(expression: Expression): string[] {
  return within(expression).flatMap((each) => (each.kind === 'line' ? [each.name] : []))
}

/**
 * Lines sorted so that each comes after those it reads in the same month, otherwise in the order given.
 * A circle that does not pass through `previous` is returned as the names along it.
 */
export function inOrder(lines: readonly Line[]): { readonly sorted: Line[] } | { readonly circle: string[] } {
  const byName = new Map(lines.map((line) => [line.name, line]))
  const sorted: Line[] = []
  const done = new Set<string>()
  const path: string[] = []

  const visit = (line: Line): string[] | undefined => {
    if (done.has(line.name)) return undefined
    const start = path.indexOf(line.name)
    if (start >= 0) return [...path.slice(start), line.name]
    path.push(line.name)
    for (const name of readsNow(line.is)) {
      const read = byName.get(name)
      const circle = read && visit(read)
      if (circle) return circle
    }
    path.pop()
    done.add(line.name)
    sorted.push(line)
    return undefined
  }

  for (const line of lines) {
    const circle = visit(line)
    if (circle) return { circle }
  }
  return { sorted }
}

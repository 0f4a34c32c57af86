import { partsOf, type Expression } from './expression.ts'
import type { Line } from './line.ts'

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
    waiting.push(...partsOf(each))
  }
  const found: T[] = []
  for (const each of outsideFirst.toReversed())
    found.push(work(each, found.splice(found.length - partsOf(each).length)))
  return found[0]!
}

/** The lines an expression reads in the same month. */
function readsNow(expression: Expression): string[] {
  return within(expression).flatMap((each) => (each.kind === 'line' ? [each.name] : []))
}

/** A line on the way to be sorted, and the lines it reads that are still to be looked at. */
interface Step {
  readonly line: Line
  readonly reads: IterableIterator<string>
}

/**
 * Lines sorted so that each comes after those it reads in the same month, otherwise in the order given.
 * A circle that does not pass through `previous` is returned as the names along it, the first again at the end.
 * A chain may be as long as the model: no recursion.
 */
export function inOrder(lines: readonly Line[]): { readonly sorted: Line[] } | { readonly circle: string[] } {
  const byName = new Map(lines.map((line) => [line.name, line]))
  const sorted = new Map<string, Line>()
  for (const line of lines) {
    const circle = sorted.has(line.name) ? undefined : sortWithin(line, byName, sorted)
    if (circle) return { circle }
  }
  return { sorted: [...sorted.values()] }
}

/** Add a line to those sorted, after all it reads; or give the circle it comes to. */
function sortWithin(start: Line, byName: ReadonlyMap<string, Line>, sorted: Map<string, Line>): string[] | undefined {
  const path: Step[] = []
  const onPath = new Set<string>()
  const enter = (line: Line): void => {
    path.push({ line, reads: readsNow(line.is).values() })
    onPath.add(line.name)
  }
  enter(start)
  for (let step = path.at(-1); step !== undefined; step = path.at(-1)) {
    const next = step.reads.next()
    if (next.done) {
      sorted.set(step.line.name, step.line)
      onPath.delete(step.line.name)
      path.pop()
      continue
    }
    const name = next.value
    if (onPath.has(name)) return [...[...onPath].slice([...onPath].indexOf(name)), name]
    const read = sorted.has(name) ? undefined : byName.get(name)
    if (read) enter(read)
  }
  return undefined
}

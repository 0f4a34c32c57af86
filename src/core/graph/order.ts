import type { Reads } from './reads.ts'

/** A line on the way to be sorted, and the lines it reads that are still to be looked at. */
interface Step {
  readonly reads: Reads
  /** How many of the lines it reads have been looked at. */
  looked: number
}

/**
 * Lines sorted so that each comes after those it reads in the same month, otherwise in the order given.
 * A circle that does not pass through `previous` is returned as the names along it, the first again at the end.
 * A chain may be as long as the model: no recursion.
 */
export function inOrder(all: readonly Reads[]): { readonly sorted: Reads[] } | { readonly circle: string[] } {
  const byName = new Map(all.map((reads) => [reads.line.name, reads]))
  const sorted = new Map<string, Reads>()
  for (const reads of all) {
    const circle = sorted.has(reads.line.name) ? undefined : sortWithin(reads, byName, sorted)
    if (circle) return { circle }
  }
  return { sorted: [...sorted.values()] }
}

/** Add a line to those sorted, after all it reads; or give the circle it comes to. */
function sortWithin(
  start: Reads,
  byName: ReadonlyMap<string, Reads>,
  sorted: Map<string, Reads>,
): string[] | undefined {
  const path: Step[] = [{ reads: start, looked: 0 }]
  const onPath = new Set([start.line.name])
  for (let step = path.at(-1); step !== undefined; step = path.at(-1)) {
    const read = step.reads.lines[step.looked++]
    if (read === undefined) {
      const { name } = step.reads.line
      sorted.set(name, step.reads)
      onPath.delete(name)
      path.pop()
      continue
    }
    const { kind, name } = read
    if (kind === 'previous' || sorted.has(name)) continue
    if (onPath.has(name)) return [...[...onPath].slice([...onPath].indexOf(name)), name]
    const next = byName.get(name)
    if (!next) continue
    path.push({ reads: next, looked: 0 })
    onPath.add(name)
  }
  return undefined
}

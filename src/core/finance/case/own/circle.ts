import { allOf, type Formula } from '../../../graph/formula/formula.ts'

/** A line by name and what it stands on. */
interface Standing {
  readonly id: string
  readonly formula: Formula
}

/**
 * The names along the first circle of lines that read each other in the same month, its first name again at its end;
 * empty when there is none. A look at an earlier month closes no circle. Without recursion: a chain of lines may be as
 * long as a case is.
 */
export function circleIn(lines: readonly Standing[]): readonly string[] {
  const readsBy = new Map(
    lines.map(({ id, formula }) => [id, allOf(formula).flatMap((part) => (part.kind === 'name' ? [part.name] : []))]),
  )
  const done = new Set<string>()
  for (const { id } of lines) {
    const circle = circleFrom(id, readsBy, done)
    if (circle.length > 0) return circle
  }
  return []
}

function circleFrom(
  start: string,
  readsBy: ReadonlyMap<string, readonly string[]>,
  done: Set<string>,
): readonly string[] {
  const path: string[] = []
  const onPath = new Set<string>()
  const waiting: { readonly name: string; readonly isLeft?: true }[] = [{ name: start }]
  for (let each = waiting.pop(); each !== undefined; each = waiting.pop()) {
    const { name } = each
    if (each.isLeft) {
      path.pop()
      onPath.delete(name)
      done.add(name)
    } else if (onPath.has(name)) return [...path.slice(path.indexOf(name)), name]
    else if (!done.has(name) && readsBy.has(name)) {
      path.push(name)
      onPath.add(name)
      waiting.push(
        { name, isLeft: true },
        ...readsBy
          .get(name)!
          .toReversed()
          .map((read) => ({ name: read })),
      )
    }
  }
  return []
}

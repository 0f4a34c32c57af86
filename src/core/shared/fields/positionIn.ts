import type { Position, Tree } from '../tree.ts'

/**
 * Where in a tree the field at a path stands: its name, or its place in a list. Where a part of the path was not
 * typed, the nearest that was: what is missing from `contracts` is looked for at `contracts`.
 */
export function positionIn(tree: Tree, path: string): Position {
  let found = tree
  let at = tree.at
  for (const step of path.split('/')) {
    const next = stepInto(found, step)
    if (next === undefined) return at
    ;({ at, tree: found } = next)
  }
  return at
}

function stepInto(tree: Tree, step: string): { readonly at: Position; readonly tree: Tree } | undefined {
  if (tree.kind === 'scalar') return undefined
  if (tree.kind === 'map') {
    const entry = tree.entries.find(({ key }) => key === step)
    return entry && { at: entry.keyAt, tree: entry.value }
  }
  const part = tree.items[Number(step) - 1]
  return part && { at: part.at, tree: part }
}

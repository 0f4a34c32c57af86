import type { Tree } from '../../src/core/shared/tree.ts'

/** A tree without its places, as the values a person would see: what a test compares. */
export function plain(tree: Tree): unknown {
  if (tree.kind === 'scalar') return tree.value
  if (tree.kind === 'list') return tree.items.map(plain)
  return Object.fromEntries(tree.entries.map(({ key, value }) => [key, plain(value)]))
}

/** The tree at a path of keys and 1-based list numbers. */
export function at(tree: Tree, path: string): Tree {
  let found = tree
  for (const step of path.split('/')) {
    const next =
      found.kind === 'map'
        ? found.entries.find(({ key }) => key === step)?.value
        : found.kind === 'list'
          ? found.items[Number(step) - 1]
          : undefined
    if (next === undefined) throw new Error(`nothing at ${path}`)
    found = next
  }
  return found
}

import type { Tree } from '../../core/shared/tree.ts'
import { treeOf } from '../../core/shared/treeOf.ts'

/** A case as it was written with some of its values changed, each by its path; what was said of them goes. */
export function changedTree(tree: Tree, changes: Readonly<Record<string, string>>): Tree {
  return Object.entries(changes).reduce((made, [path, text]) => changedAt(made, path.split('/'), text), tree)
}

function changedAt(tree: Tree | undefined, path: readonly string[], text: string): Tree {
  const [first, ...rest] = path
  if (first === undefined) return treeOf(text)
  const entries = tree?.kind === 'map' ? tree.entries : []
  const at = tree?.at ?? { line: 1, column: 1 }
  const known = entries.find(({ key }) => key === first)
  const value = changedAt(known?.value, rest, text)
  const others = entries.filter((each) => each !== known)
  return { kind: 'map', entries: [...others, { key: first, keyAt: known?.keyAt ?? at, value }], at }
}

import type { Book, BookEntry } from '../../../core/shared/fields/index.ts'

/**
 * The entries of the assumption book behind an input of the model. An input's name begins with a path of the case and
 * may go on: `newcomers/leaving as a monthly chance`, `economy/cpi`, `contracts/main/renewal#2`.
 */
export function entriesBehind(name: string, book: Book): readonly BookEntry[] {
  let path = name.replace(/ as .*$|[@#]\d+.*$/, '')
  while (path.includes('/')) {
    const exact = book.get(path)
    if (exact) return [exact]
    const inside = [...book.values()].filter((entry) => entry.path.startsWith(`${path}/`))
    if (inside.length > 0) return inside
    path = path.slice(0, path.lastIndexOf('/'))
  }
  return []
}

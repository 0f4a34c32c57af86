import type { Book, BookEntry } from '../shared/fields/index.ts'
import type { Draw } from './about.ts'
import { labelOf } from './case/label.ts'

/**
 * An input of the model in words. Its name is a path of the case and may go on: `newcomers/leaving as a monthly chance`
 * is `Share of staff who leave in a year, as a monthly chance`. What the model draws by itself, the shock of a year or
 * the fate of a contract, has words of its own and no field of the case.
 */
export function sayInput(name: string, draws: readonly Draw[]): string {
  const yearly = draws.find(({ key }) => key.startsWith(`${name}@`))
  if (yearly) return `${yearly.label}: the shock of the financial year, in standard deviations`
  const { path, as } = partedAt(name)
  const label = labelOf(path)
  const drawn = draws.find(({ key }) => key === name)
  if (drawn && drawn.label !== label)
    return drawn.shape.kind === 'uniform' ? `${drawn.label}: a draw from 0 to 1` : drawn.label
  return as === undefined ? label : `${label}, as ${as}`
}

/** A path, and what its value is taken as. A name of a person's own may hold the word: `own/inputs/price as sold`. */
function partedAt(name: string): { readonly path: string; readonly as: string | undefined } {
  const [path = '', as] = name.split(' as ')
  return labelOf(name) === name ? { path, as } : { path: name, as: undefined }
}

/**
 * The entries of the assumption book behind an input: the one at its path, or else those inside the nearest part of it,
 * as the chances of a renewal are behind `contracts/main/renewal#2`. None where the model draws it by itself.
 */
export function entriesBehind(name: string, book: Book): readonly BookEntry[] {
  let { path } = partedAt(name.replace(/[@#]\d+$/, ''))
  while (path.includes('/')) {
    const exact = book.get(path)
    if (exact) return [exact]
    const inside = [...book.values()].filter((entry) => entry.path.startsWith(`${path}/`))
    if (inside.length > 0) return inside
    path = path.slice(0, path.lastIndexOf('/'))
  }
  return []
}

import type { Quantity } from '../../../chance/quantityField.ts'
import type { Book } from '../../../shared/fields/index.ts'
import type { Problem } from '../../../shared/problem.ts'
import type { Case } from '../index.ts'

/** What a check across fields looks at: the case as understood, and the book, which knows what was typed. */
export interface Given {
  readonly case: Case
  readonly book: Book
}

/** One thing that fields must say together: every problem with it. */
export type CheckAcross = (given: Given) => readonly Problem[]

/** The least a quantity can be where its shape has a lowest value; undefined for a bell, whose tail is checked. */
export function lowestOf({ shape }: Quantity): number | undefined {
  switch (shape.kind) {
    case 'certain':
      return shape.value
    case 'uniform':
    case 'triangular':
    case 'pert':
      return shape.low
    case 'oneOf':
      return shape.values[0]?.value
    case 'samples':
      return shape.values[0]
    default:
      return undefined
  }
}

/** A field as it was typed, or as the default would be. */
export function typedAt({ book }: Given, path: string): string {
  return book.get(path)?.typed ?? ''
}

/** Whether a person typed a value at this path or below it. */
export const isTyped = ({ book }: Given, path: string): boolean => typedIn(book).has(path)

/** Every path of a book at which something was typed, and all above it: gone through once only. */
function typedIn(book: Book): ReadonlySet<string> {
  const known = typedPaths.get(book)
  if (known) return known
  const paths = new Set<string>()
  for (const { path, byDefault } of book.values()) {
    if (byDefault) continue
    for (let above = path; !paths.has(above); above = above.slice(0, Math.max(0, above.lastIndexOf('/')))) {
      paths.add(above)
      if (above === '') break
    }
  }
  typedPaths.set(book, paths)
  return paths
}

const typedPaths = new WeakMap<Book, ReadonlySet<string>>()

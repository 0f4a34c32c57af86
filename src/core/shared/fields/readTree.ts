import type { Checked } from '../problem.ts'
import type { Tree } from '../tree.ts'
import type { BookEntry } from './book.ts'
import type { Field, Reading } from './field.ts'

/** Every value read and every default taken, by path. */
export type Book = ReadonlyMap<string, BookEntry>

/** Read a whole tree as a field: its value and the assumption book, or every problem found in it. */
export function readTree<T>(
  field: Field<T>,
  tree: Tree,
  { file }: { readonly file?: string } = {},
): Checked<{ readonly value: T; readonly book: Book }> {
  const reading: Reading = { file, within: tree.at, problems: [], book: new Map() }
  const value = field.read(tree, '', reading)
  if (reading.problems.length === 0) return { ok: true, value: { value, book: reading.book } }
  return { ok: false, problems: reading.problems }
}

import { standingOf, type Standing } from '../appraisal/inputs.ts'
import { saysOfPath } from '../finance/case/label.ts'
import type { Book, BookEntry } from '../shared/fields/index.ts'

/** How sure an input is, in words. */
export const STANDS: Readonly<Record<Standing, string>> = {
  published: 'published',
  derived: 'derived',
  assumed: 'assumed',
  default: 'left at a default',
}

/** The columns of the assumption book. */
export const BOOK_HEAD = ['Input', 'What it is', 'As typed', 'As understood', 'How sure', 'Source', 'Note'] as const

/** Every input of a case, in the order of its names: what was typed, how it was read, and how well it is founded. */
export const bookRows = (book: Book): string[][] =>
  [...book.values()].toSorted((one, other) => (one.path < other.path ? -1 : 1)).map(bookRow)

function bookRow(entry: BookEntry): string[] {
  const { path, typed, words, source, note, asOf, byDefault } = entry
  const from = source ?? (byDefault ? 'the format’s own default' : 'no source given')
  const dated = asOf === undefined ? from : `${from} (as of ${asOf})`
  return [path, saysOfPath(path), byDefault ? '' : typed, words, STANDS[standingOf(entry)], dated, note ?? '']
}

import { entriesBehind } from '../../core/finance/inputNames.ts'
import type { Book, BookEntry } from '../../core/shared/fields/index.ts'

/** What the case says of an input: each entry of the book behind it in a line, or that the model draws it itself. */
export function provenanceOf(name: string, book: Book, file: string): string[] {
  const entries = entriesBehind(name, book)
  return entries.length > 0 ? entries.map((entry) => sayEntry(entry, file)) : ['drawn by the model']
}

function sayEntry({ path, typed, words, byDefault, confidence, tag, source, at }: BookEntry, file: string): string {
  const where = at && `${at.file ?? file}:${at.line}:${at.column}`
  const how = byDefault ? ['left at its default', ...(tag === undefined ? [] : [`marked ${tag}`])] : [`typed ${typed}`]
  const known = [...how, confidence, where].filter((part) => part !== undefined)
  return `${path}: ${words} (${known.join(', ')})${source === undefined ? '' : `; ${source}`}`
}

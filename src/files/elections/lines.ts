import type { Position } from '../../core/shared/tree.ts'

/** A text and where it stands in its file: a line, a word, a cell, a name. */
export interface Placed {
  readonly text: string
  readonly at: Position
}

/** A line as it was typed, its number from 1, and where the next one begins in the text. */
interface TypedLine {
  readonly text: string
  readonly line: number
  readonly next: number
}

/** The lines of a text, one after another: a file of many megabytes is never held as a list of them. */
export function* linesOf(text: string): Generator<TypedLine, undefined> {
  for (let at = 0, line = 1; at < text.length; line++) {
    const found = text.indexOf('\n', at)
    const end = found === -1 ? text.length : found
    yield { text: text.slice(at, end), line, next: end + 1 }
    at = end + 1
  }
}

import type { Position } from '../core/shared/tree.ts'

/** Turns an index in a text into its line and column, both from 1, columns in UTF-16 units. */
export type Locate = (offset: number) => Position

/** Index the line ends of a text once, so that any number of places in it can be named cheaply. */
export function locateIn(text: string): Locate {
  const starts = [0]
  for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', end + 1)) starts.push(end + 1)
  return (offset) => {
    const line = lastAtOrBefore(starts, offset)
    return { line: line + 1, column: offset - (starts[line] ?? 0) + 1 }
  }
}

function lastAtOrBefore(starts: readonly number[], offset: number): number {
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((starts[middle] ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return low
}

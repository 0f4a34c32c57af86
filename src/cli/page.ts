import type { Screen } from './screen.ts'

/** Columns of a page on a terminal: what every terminal has, and what a printed page holds. */
const PAGE_COLUMNS = 80

/** A text broken between words into lines of at most `PAGE_COLUMNS`; every line but the first indented by `hang`. */
export function paragraph(text: string, indent = 0, hang = indent): string {
  const lines: string[] = []
  let line = ' '.repeat(indent)
  let isEmpty = true
  for (const word of text.split(/ +/)) {
    if (!isEmpty && line.length + 1 + word.length > PAGE_COLUMNS) {
      lines.push(line)
      line = ' '.repeat(hang)
      isEmpty = true
    }
    line += isEmpty ? word : ` ${word}`
    isEmpty = false
  }
  return [...lines, line].join('\n')
}

/** A dash and a text, wrapped under itself. */
export const bullet = (text: string): string => paragraph(`- ${text}`, 0, 2)

/** Two columns: names, and what is said of each, wrapped beside them. */
export function rows(lines: readonly (readonly [string, string])[], indent = 2): string {
  const columns = indent + Math.max(...lines.map(([name]) => name.length)) + 2
  return lines
    .map(([name, says]) => paragraph(says, columns).replace(/^ */, (' '.repeat(indent) + name).padEnd(columns)))
    .join('\n')
}

/** A heading: bold where the screen can. */
export const bold = (text: string, { isBold }: Pick<Screen, 'isBold'>): string =>
  isBold ? `\u001B[1m${text}\u001B[22m` : text

/** A value as a list of one, or of none. */
export const listed = <T>(value: T | null): T[] => (value === null ? [] : [value])

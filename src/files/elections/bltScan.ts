import type { Gathering } from '../gather.ts'
import type { Placed } from './lines.ts'

/** Where reading stands in the bytes of a file that is read line by line: always at the start of a line. */
export interface Scan {
  readonly bytes: Uint8Array
  readonly gathering: Gathering
  at: number
  line: number
  /** Lines so far that end in commas, which tables add for cells with nothing in them, and the last of them. */
  readonly commas: { lines: number; last: number }
}

const utf8 = new TextDecoder('utf-8', { ignoreBOM: true })

/** The text from here on, or to a byte; the bytes are known to be UTF-8. */
export const textFrom = ({ bytes, at }: Scan, end: number = bytes.length): string =>
  utf8.decode(bytes.subarray(at, end))

/** Where the line ends: at its line feed, or where the file does. */
export function lineEnd({ bytes, at }: Scan): number {
  const found = bytes.indexOf(0x0a, at)
  return found === -1 ? bytes.length : found
}

/** The line as text, without what ends it. */
const wholeLine = (scan: Scan): string => textFrom(scan, lineEnd(scan)).replace(/\r$/, '')

/** The line as text, without what ends it and without empty cells. */
export const lineText = (scan: Scan): string => withoutEmptyCells(scan, wholeLine(scan))

/** The line as text without a comment, `#` and what follows, and without empty cells. */
export const saidOnLine = (scan: Scan): string => withoutEmptyCells(scan, wholeLine(scan).replace(/#.*$/s, ''))

/** The text without commas at its very end: nothing follows them, so they say nothing. */
function withoutEmptyCells(scan: Scan, text: string): string {
  let end = text.length
  let start = end
  while (end > 0 && (text[end - 1] === ',' || /\s/.test(text[end - 1]!))) if (text[--end] === ',') start = end
  if (start === text.length) return text
  noteComma(scan)
  return text.slice(0, start)
}

/** Note that the line ends in commas; more than once is the same as once. */
export function noteComma({ commas, line }: Scan): void {
  if (line > commas.last) commas.lines++
  commas.last = Math.max(commas.last, line)
}

/** Go to the next line. */
export function passLine(scan: Scan): void {
  scan.at = Math.min(scan.bytes.length, lineEnd(scan) + 1)
  scan.line++
}

/** The words of a line. */
export function* wordsOf(text: string, line: number): Generator<Placed> {
  for (const { 0: word, index } of text.matchAll(/\S+/g)) yield { text: word, at: { line, column: index + 1 } }
}

/** Pass over lines on which nothing stands. Returns whether a line is left. */
export function passBlank(scan: Scan): boolean {
  while (scan.at < scan.bytes.length) {
    // What stands before a comment; a seed may hold the mark of one, and a line is not judged by half a seed.
    if (/^[\s,]*[^\s,#]/.test(wholeLine(scan))) return true
    saidOnLine(scan)
    passLine(scan)
  }
  return false
}

export const COMMAS = 'Numbers in a BLT file stand apart by spaces, and here are commas.'
export const COMMAS_WANTED = 'the file as it was exported, with spaces only: 3 1 4 2 0'

import type { Position } from '../../core/shared/tree.ts'
import type { Gathering } from '../gather.ts'

/** Where reading stands in the bytes of a file that is read line by line: always at the start of a line. */
export interface Scan {
  readonly bytes: Uint8Array
  readonly gathering: Gathering
  at: number
  line: number
}

/** A word of a line and where it starts. */
export interface Word {
  readonly text: string
  readonly at: Position
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
export const lineText = (scan: Scan): string => textFrom(scan, lineEnd(scan)).replace(/\r$/, '')

/** The line as text without a comment: `#` and what follows. */
export const saidOnLine = (scan: Scan): string => lineText(scan).replace(/#.*$/s, '')

/** Go to the next line. */
export function passLine(scan: Scan): void {
  scan.at = Math.min(scan.bytes.length, lineEnd(scan) + 1)
  scan.line++
}

/** The words of a line. */
export function* wordsOf(text: string, line: number): Generator<Word> {
  for (const { 0: word, index } of text.matchAll(/\S+/g)) yield { text: word, at: { line, column: index + 1 } }
}

/** Pass over lines on which nothing stands. Returns whether a line is left. */
export function passBlank(scan: Scan): boolean {
  while (scan.at < scan.bytes.length) {
    if (/\S/.test(saidOnLine(scan))) return true
    passLine(scan)
  }
  return false
}

export const COMMAS = 'Numbers in a BLT file stand apart by spaces, and here are commas.'
export const COMMAS_WANTED = 'the file as it was exported, with spaces only: 3 1 4 2 0'

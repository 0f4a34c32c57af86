import { isUtf8 } from 'node:buffer'
import type { Checked } from '../core/shared/problem.ts'
import { sayCodePoint } from '../core/shared/typed/clean.ts'
import { readBytesFile } from './bytes.ts'
import { refusedCharacters } from './characters.ts'
import { excerpt } from './excerpt.ts'
import { gatherProblems, refuse } from './gather.ts'
import type { Gathering } from './gather.ts'
import { limits } from './limits.ts'
import { locateIn } from './lines.ts'

/** Read a text file of at most `limitBytes`: an ordinary file, strict UTF-8, nothing invisible in it. */
export function readTextFile(path: string, limitBytes: number): Checked<string> {
  const bytes = readBytesFile(path, limitBytes)
  return bytes.ok ? readText(bytes.value, path) : bytes
}

/**
 * Bytes as text, strictly: a byte-order mark is dropped, and bytes that are not UTF-8, control characters and
 * characters that reorder text are problems with their places. Guessing an encoding would turn `£` into `Ł` in silence.
 */
export function readText(bytes: Uint8Array, file: string): Checked<string> {
  if (startsAsUtf16(bytes)) return refuse(file, 'This file is UTF-16. Save it as UTF-8.')
  const gathering = gatherProblems(file)
  if (!isUtf8(bytes)) noteBrokenLines(bytes, gathering)
  if (gathering.any()) return gathering.answer('')
  const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  noteRefusedCharacters(text, gathering)
  return gathering.answer(text)
}

// By its mark; or, where it has none, because every other byte of plain letters is 0.
function startsAsUtf16(bytes: Uint8Array): boolean {
  const [a, b, c, d] = bytes
  if ((a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff)) return true
  return (b === 0 && d === 0 && a !== 0 && c !== 0) || (a === 0 && c === 0 && b !== 0 && d !== 0)
}

// A line feed byte is never part of a longer UTF-8 sequence, so each line can be judged alone.
function noteBrokenLines(bytes: Uint8Array, gathering: Gathering): void {
  const lenient = new TextDecoder('utf-8')
  let start = 0
  for (let line = 1; start <= bytes.length; line++) {
    const found = bytes.indexOf(0x0a, start)
    const end = found === -1 ? bytes.length : found
    const piece = bytes.subarray(start, end)
    if (!isUtf8(piece)) noteBrokenLine(lenient.decode(piece.subarray(0, 65_536)), line, gathering)
    start = end + 1
  }
}

function noteBrokenLine(shown: string, line: number, gathering: Gathering): void {
  gathering.add('This line holds bytes that are not UTF-8. Save the file as UTF-8 (in Excel: CSV UTF-8).', {
    at: { line, column: Math.max(1, shown.indexOf('\ufffd') + 1) },
    got: shown,
  })
}

function noteRefusedCharacters(text: string, gathering: Gathering): void {
  const refused = refusedCharacters(text, limits.problemsShown + 1)
  if (refused.length === 0) return
  const locate = locateIn(text)
  for (const { offset, code, name } of refused) {
    gathering.add(`This line holds a ${name} (${sayCodePoint(code)}). Delete it.`, {
      at: locate(offset),
      got: excerpt(text.slice(Math.max(0, offset - 10), offset + 10)),
    })
  }
}

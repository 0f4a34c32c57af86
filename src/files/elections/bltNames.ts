import { refusedCharacters } from '../characters.ts'
import { limits } from '../limits.ts'
import { sayCodePoint } from '../../core/shared/typed/clean.ts'
import type { Position } from '../../core/shared/tree.ts'
import type { Gathering } from '../gather.ts'
import { lineText, passLine, type Scan } from './bltScan.ts'

export interface BltNames {
  readonly names: readonly string[]
  readonly title: string
  readonly remarks: readonly string[]
}

/** A name or title as it stands in the file. */
interface Item {
  readonly text: string
  readonly at: Position
  readonly isQuoted: boolean
  /** An empty line stands before it. */
  readonly hasGap: boolean
}

/**
 * Read the names of the candidates and the title. Names stand in quotation marks, on one line or several, and what
 * follows the title is a note to readers; or they stand plain, one on each line, and then nothing else may.
 */
export function readNames(scan: Scan, candidates: number): BltNames {
  const { gathering } = scan
  const items = readItems(scan, candidates + 1)
  const names = items.slice(0, candidates)
  const title = items[candidates]
  for (const name of names) noteName(name, gathering)
  if (title !== undefined) noteText(title, gathering)
  if (names.length < candidates) noteMissing(scan, names.length, candidates)
  const isQuoted = names.every((name) => name.isQuoted)
  if (!isQuoted) noteGaps(names, gathering)
  const remarks = readRest(scan, isQuoted)
  return { names: names.map(({ text }) => text), title: title?.text ?? '', remarks }
}

/** Read so many names, or as many as there are; the lines on which they stand have then been passed. */
function readItems(scan: Scan, most: number): Item[] {
  const items: Item[] = []
  let hasGap = false
  for (; scan.at < scan.bytes.length && items.length < most; passLine(scan)) {
    const text = lineText(scan)
    const start = text.search(/\S/)
    if (start === -1) hasGap = true
    else if (text[start] === '"') readQuoted(scan, { text, start, items, most })
    else {
      const at = { line: scan.line, column: start + 1 }
      const marks = text.split('"').length - 1
      if (marks % 2 === 1) scan.gathering.add('A quotation mark has no other to go with it.', { at, got: text })
      items.push({ text: text.trim(), at, isQuoted: false, hasGap })
      hasGap = false
    }
  }
  return items
}

interface QuotedLine {
  readonly text: string
  readonly start: number
  readonly items: Item[]
  readonly most: number
}

/** Read the names on a line that begins with a quotation mark. */
function readQuoted({ gathering, line }: Scan, { text, start, items, most }: QuotedLine): void {
  let from = start
  while (from < text.length && items.length < most) {
    const at = { line, column: from + 1 }
    const close = text[from] === '"' ? text.indexOf('"', from + 1) : -1
    if (close === -1) {
      const message =
        text[from] === '"'
          ? 'A quotation mark opens here and is not closed on its line.'
          : 'Text stands between quotation marks here.'
      const wanted = 'each name in quotation marks of its own, with spaces between'
      gathering.add(message, { at, got: text.slice(from), wanted })
      items.push({ text: text.slice(from).replace(/^"/, '').trim() || '?', at, isQuoted: true, hasGap: false })
      return
    }
    items.push({ text: text.slice(from + 1, close).trim(), at, isQuoted: true, hasGap: false })
    from = close + 1
    if (from < text.length && !/\s/.test(text[from]!) && items.length < most) {
      const message = 'Text follows a closing quotation mark.'
      gathering.add(message, { at: { line, column: from + 1 }, got: text.slice(start), wanted: 'a space' })
      return
    }
    while (from < text.length && /\s/.test(text[from]!)) from++
  }
}

function noteName(item: Item, gathering: Gathering): void {
  if (item.text === '') gathering.add('This name is empty.', { at: item.at })
  noteText(item, gathering)
}

/** What no name or title may hold. */
function noteText({ text, at }: Item, gathering: Gathering): void {
  if (text.length > limits.nameCharacters) {
    const wanted = `at most ${limits.nameCharacters} characters`
    gathering.add('This name is too long.', { at, got: text, wanted })
  }
  for (const { offset, code, name } of refusedCharacters(text, limits.problemsShown)) {
    const place = { line: at.line, column: at.column + offset }
    gathering.add(`This name holds a ${name} (${sayCodePoint(code)}). Delete it.`, { at: place, got: text })
  }
}

function noteMissing({ gathering, line }: Scan, names: number, candidates: number): void {
  gathering.add('There are fewer names than candidates.', {
    at: { line, column: 1 },
    got: `${names} names`,
    wanted: `${candidates} names, then the title`,
  })
}

/** Where names stand plain, a line left empty among them may be a name that was lost. */
function noteGaps(names: readonly Item[], gathering: Gathering): void {
  for (const { hasGap, at } of names)
    if (hasGap) gathering.add('The line before this name is empty.', { at, wanted: 'a name on each line' })
}

/** Pass over what follows the title, where it may be there. */
function readRest(scan: Scan, isQuoted: boolean): string[] {
  let lines = 0
  for (; scan.at < scan.bytes.length; passLine(scan)) {
    const text = lineText(scan)
    if (text.trim() === '') continue
    lines++
    if (!isQuoted) {
      const wanted = 'a name on each line for every candidate, then one line for the title'
      scan.gathering.add('There are more lines than names and a title.', {
        at: { line: scan.line, column: 1 },
        got: text,
        wanted,
      })
      return []
    }
  }
  if (lines === 0) return []
  const said = lines === 1 ? 'One line that follows' : `${lines.toLocaleString('en-GB')} lines that follow`
  return [`${said} the title: passed over.`]
}

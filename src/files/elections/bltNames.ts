import { sayWhole } from '../../core/shared/money.ts'
import type { Position } from '../../core/shared/tree.ts'
import type { Gathering } from '../gather.ts'
import { isLabelled, isPair, sayNames, unquoted } from './bltLabels.ts'
import { lineText, passLine, type Scan } from './bltScan.ts'
import { noteName, noteText } from './names.ts'

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
  /** Of the title: text follows it on its line. */
  readonly hasRest?: boolean
}

/**
 * Read the names of the candidates and the title. Names stand in quotation marks, on one line or several, and what
 * follows the title is a note to readers; or they stand plain, one on each line, and then nothing else may.
 */
export function readNames(scan: Scan, candidates: number): BltNames {
  const { gathering } = scan
  const arePaired = arePairs(scan, candidates)
  const items = readItems(scan, candidates + 1, arePaired)
  const names = items.slice(0, candidates)
  const title = items[candidates]
  const isQuoted = names.every((name) => name.isQuoted)
  const quoted = sayNames(names.filter((name) => name.isQuoted).map(({ text }) => text)).values()
  const said = names.map((name, index) =>
    name.isQuoted ? (quoted.next().value ?? '') : withoutNumber(name, index, gathering),
  )
  for (const [index, { at }] of names.entries()) noteName({ text: said[index]!, at }, gathering)
  if (title !== undefined) noteText(title, gathering)
  if (names.length < candidates) noteMissing(scan, names.length, candidates)
  if (!isQuoted) noteGaps(names, gathering)
  noteStray(items, gathering)
  const remarks = readRest(scan, isQuoted, title?.hasRest === true ? 1 : 0)
  const hasMore = arePaired || (remarks.length > 0 && names.some(({ text }) => isLabelled(text)))
  if (title !== undefined && hasMore && isLabelled(title.text))
    gathering.add('This line stands where the title should, and is one more name with a party.', {
      at: title.at,
      got: title.text,
      wanted: `${candidates} names, as the first line says, then the title`,
    })
  if (scan.commas.lines > 0) noteSplits(said, names, gathering)
  return { names: said, title: unquoted(title?.text ?? ''), remarks }
}

/** Is each line a candidate with two texts, and does another line follow? They are looked at and not passed. */
function arePairs(scan: Scan, candidates: number): boolean {
  const look = { ...scan, commas: { ...scan.commas } }
  let lines = 0
  for (; look.at < look.bytes.length; passLine(look)) {
    const text = lineText(look).trimEnd()
    if (text === '') continue
    if (lines === candidates) return true
    if (!isPair(text)) return false
    lines++
  }
  return false
}

/** Read so many names, or as many as there are; the lines on which they stand have then been passed. */
function readItems(scan: Scan, most: number, arePaired: boolean): Item[] {
  const items: Item[] = []
  let hasGap = false
  for (; scan.at < scan.bytes.length && items.length < most; passLine(scan)) {
    const text = lineText(scan)
    const start = text.search(/\S/)
    const at = { line: scan.line, column: start + 1 }
    if (start === -1) hasGap = true
    else if (arePaired && isPair(text.trimEnd())) items.push({ text: text.trim(), at, isQuoted: true, hasGap: false })
    else if (text[start] === '"') readQuoted(scan, { text, start, items, most })
    else {
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
    const close = text[from] === '"' ? closeOf(text, from) : -1
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
    const within = text
      .slice(from + 1, close)
      .replaceAll('""', '"')
      .trim()
    const hasRest = items.length === most - 1 && text.slice(close + 1).trim() !== ''
    items.push({ text: within, at, isQuoted: true, hasGap: false, hasRest })
    from = close + 1
    if (from < text.length && !/\s/.test(text[from]!) && items.length < most) {
      const message = 'Text follows a closing quotation mark.'
      gathering.add(message, { at: { line, column: from + 1 }, got: text.slice(start), wanted: 'a space' })
      return
    }
    while (from < text.length && /\s/.test(text[from]!)) from++
  }
}

/**
 * Where the quotation mark closes that opens here, or -1. Spreadsheets write each mark inside a text as two, and such
 * marks go in pairs, as around a party: `"Ann LEE ""Labour"""`. Where they do not, none is one of two.
 */
function closeOf(text: string, open: number): number {
  let inside = 0
  for (let at = text.indexOf('"', open + 1); at !== -1; at = text.indexOf('"', at + 2)) {
    if (text[at + 1] !== '"') return inside % 2 === 0 ? at : text.indexOf('"', open + 1)
    inside++
  }
  return text.indexOf('"', open + 1)
}

/** A plain name without the mark that some files set before it: `# ALTERNATIVE NAME 1: Ann Lee`. */
function withoutNumber({ text, at }: Item, index: number, gathering: Gathering): string {
  const marked = /^#\s*ALTERNATIVE NAME (\d+):(.*)$/s.exec(text)
  if (marked === null) return text
  if (Number(marked[1]) !== index + 1) {
    const message = `This name says that it is number ${marked[1]}, and it stands as number ${index + 1}.`
    gathering.add(message, { at, got: text, wanted: 'names in the order of their numbers' })
  }
  return marked[2]!.trim()
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

/** A paper, or the end of papers said again: a name or title of figures such as these stands in quotation marks. */
const isOfPapers = (text: string): boolean => /(?:^|\s)0+$/.test(text) && !/[^\d\s]/.test(text)

/** Where names should stand, what belongs among the papers would give each candidate the name of another. */
function noteStray(items: readonly Item[], gathering: Gathering): void {
  for (const { text, at, isQuoted } of items)
    if (!isQuoted && isOfPapers(text)) gathering.add(STRAY, { at, got: text, wanted: STRAY_WANTED })
}

const STRAY = 'This line belongs among the papers, and they have ended.'
const STRAY_WANTED = 'all papers, one line with 0 alone, then the names; a name of figures in quotation marks'

/**
 * Where lines end in empty cells, a comma within a name may have been put there by the same hand: no space follows it,
 * and no quotation marks say that it belongs there, or they stand around two words and nothing more.
 */
function noteSplits(said: readonly string[], names: readonly Item[], gathering: Gathering): void {
  for (const [index, { at, isQuoted }] of names.entries())
    if ((isQuoted ? /^\S+,\S+$/ : /\S,\S/).test(said[index]!))
      gathering.add('A comma stands in this name, in a file where commas end lines: it may be two cells.', {
        at,
        got: said[index]!,
        wanted: 'each name whole, or a file without commas that mean nothing',
      })
}

/** Pass over what follows the title, where it may be there. */
function readRest(scan: Scan, isQuoted: boolean, before: 0 | 1): string[] {
  let lines: number = before
  for (; scan.at < scan.bytes.length; passLine(scan)) {
    const text = lineText(scan)
    if (text.trim() === '') continue
    lines++
    if (isQuoted && isOfPapers(text.trim())) {
      scan.gathering.add(STRAY, { at: { line: scan.line, column: 1 }, got: text, wanted: STRAY_WANTED })
      return []
    }
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
  const said = lines === 1 ? 'One line that follows' : `${sayWhole(lines)} lines that follow`
  return [`${said} the title: passed over.`]
}

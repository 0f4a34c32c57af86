import { CANDIDATES_MOST, VOTES_MOST, type Election } from '../../core/democracy/election/election.ts'
import { sayWhole } from '../../core/shared/money.ts'
import type { Checked } from '../../core/shared/problem.ts'
import { gatherProblems, type Gathering } from '../gather.ts'
import { readText } from '../text.ts'
import { linesOf, type Placed } from './lines.ts'
import { SEATS_MOST } from './most.ts'
import { noteName, noteText, withParty } from './names.ts'
import { electionOfPapers } from './ofPapers.ts'
import { passSpaces, quotedAt, withoutEmptyEnd } from './quoted.ts'
import { addPaper, noteVotes, roomFor, type Papers } from './papers.ts'

/** Does a text begin as the lists that this file reads: with two numbers, each with a comma after it? */
export const beginsScotElexCsv = (start: string): boolean => /^\ufeff?\s*\d+\s*,\s*\d+\s*,[\s,]*?(?:\n|$)/.test(start)

/**
 * Read the lists in which the votes of Scottish councils are collected (github.com/mggg/scot-elex): a line of the
 * numbers of candidates and seats, `3,2,`; for each bundle of equal papers their number and their preferences,
 * `88,1,3,2,`; for each candidate `"Candidate 1","Ann Lee","Labour (Lab)",`; and the ward. A comma ends each line.
 * Everything wrong with it is gathered; never throws.
 */
export function readScotElexCsv(bytes: Uint8Array, file: string): Checked<Election> {
  const text = readText(bytes, file)
  if (!text.ok) return text
  const gathering = gatherProblems(file)
  const rows = rowsOf(text.value)
  const first = rows.next().value
  const [stand, fill] = first === undefined ? [] : first.cells
  const candidates = numberIn(stand, { most: CANDIDATES_MOST, what: 'a number of candidates' }, gathering)
  const seats = numberIn(fill, { most: SEATS_MOST, what: 'a number of seats' }, gathering)
  if (first !== undefined && first.cells.length > 2)
    gathering.add('The first line says how many candidates stand and how many seats there are, and no more.', {
      at: first.cells[2]!.at,
      got: first.text,
    })
  if (candidates === undefined) return gathering.refused()
  const papers = roomFor(candidates, { papers: 1_000, codes: 10_000 })
  let row = rows.next().value
  for (; row !== undefined && !/^\s*"/.test(row.text); row = rows.next().value) {
    readPaper(row, papers, gathering)
    if (papers.total > VOTES_MOST) {
      noteVotes('line', row.at, gathering)
      return gathering.refused()
    }
  }
  const said = readNames(row === undefined ? [] : [row, ...rows], candidates, gathering)
  if (gathering.any()) return gathering.refused()
  return { ok: true, value: electionOfPapers(papers, { ...said, seats }) }
}

interface Said {
  readonly names: readonly string[]
  readonly title: string
}

/** A line: as it stands without commas at its end, and its cells, without quotation marks. */
interface Row extends Placed {
  readonly cells: readonly Placed[]
}

/** The lines of a text that are not empty. */
function* rowsOf(text: string): Generator<Row, undefined> {
  for (const { text: whole, line } of linesOf(text)) {
    const said = withoutEmptyEnd(whole)
    if (whole.trim() !== '') yield { text: said, at: { line, column: 1 }, cells: cellsOf(said, line) }
  }
  return undefined
}

/** The cells of a line, each in quotation marks or without. */
function cellsOf(text: string, line: number): Placed[] {
  const cells: Placed[] = []
  for (let at = 0; ;) {
    const start = passSpaces(text, at)
    const quoted = quotedAt(text, start)
    const after = quoted === undefined ? -1 : passSpaces(text, quoted.end)
    const isQuoted = quoted !== undefined && (after === text.length || text[after] === ',')
    const comma = text.indexOf(',', start)
    const end = isQuoted ? after : comma === -1 ? text.length : comma
    cells.push({ text: (isQuoted ? quoted.text : text.slice(start, end)).trim(), at: { line, column: at + 1 } })
    if (end === text.length) return cells
    at = end + 1
  }
}

/** The whole number from 1 in a cell; anything else is noted. */
function numberIn(
  cell: Placed | undefined,
  { most, what }: { readonly most: number; readonly what: string },
  gathering: Gathering,
): number | undefined {
  const { text, at } = cell ?? { text: '', at: { line: 1, column: 1 } }
  const value = /^\d{1,12}$/.test(text) ? Number(text) : 0
  if (value >= 1 && value <= most) return value
  const wanted = `a whole number from 1 to ${sayWhole(most)}`
  gathering.add(`This is not ${what}.`, { at, got: text, wanted })
  return undefined
}

/** Read a bundle of papers and note what is wrong with it: one thing, since the rest hangs on it. */
function readPaper({ cells, text }: Row, papers: Papers, gathering: Gathering): void {
  const [first, ...rest] = cells
  const votes = numberIn(first, { most: VOTES_MOST, what: 'a number of papers' }, gathering)
  if (votes === undefined) return
  const preferences: number[] = []
  const seen = new Set<number>()
  for (const cell of rest) {
    if (cell.text === '') {
      const wanted = 'the candidates in order, none left out'
      gathering.add('A preference is skipped here.', { at: cell.at, got: text, wanted })
      return
    }
    const candidate = numberIn(cell, { most: papers.candidates, what: 'the number of a candidate' }, gathering)
    if (candidate === undefined) return
    if (seen.has(candidate)) {
      gathering.add('This candidate is on the paper twice.', { at: cell.at, got: cell.text })
      return
    }
    seen.add(candidate)
    preferences.push(candidate - 1)
  }
  addPaper(papers, { votes, preferences: preferences.map((candidate) => [candidate]) })
}

/** Read the names, each with its number and party, and the ward. */
function readNames(rows: readonly Row[], candidates: number, gathering: Gathering): Said {
  const names: string[] = []
  for (const { cells, text, at } of rows.slice(0, candidates)) {
    const [label, name, party, more] = cells
    const number = CANDIDATE.exec(label!.text)?.[1]
    if (number === undefined || name === undefined) break
    names.push(name.text === '' ? '' : withParty(name.text, party?.text ?? ''))
    noteName({ text: names.at(-1)!, at: name.at }, gathering)
    if (Number(number) !== names.length)
      gathering.add(`This name says that it is number ${number}, and it stands as number ${names.length}.`, {
        at,
        got: text,
        wanted: 'names in the order of their numbers',
      })
    for (const cell of cells)
      if (cell.text.split('"').length % 2 === 0)
        gathering.add('A quotation mark has no other to go with it.', { at: cell.at, got: text })
    if (more !== undefined)
      gathering.add('Text follows the party.', { at: more.at, got: text, wanted: '"Candidate 1","Ann Lee","Labour",' })
  }
  const [title, next] = rows.slice(names.length)
  if (names.length < candidates)
    gathering.add('There are fewer names than candidates.', {
      at: title?.at,
      got: `${names.length} names`,
      wanted: `${candidates} lines such as "Candidate 1","Ann Lee","Labour (Lab)", and then the ward`,
    })
  else if (next !== undefined || CANDIDATE.test(title?.cells[0]!.text ?? '')) {
    const { at, text } = next ?? title!
    gathering.add('There are more lines than names and a title.', { at, got: text })
  }
  const ward = { text: withoutMarks(title?.text ?? ''), at: title?.at ?? { line: 1, column: 1 } }
  noteText(ward, gathering)
  return { names, title: ward.text }
}

const CANDIDATE = /^Candidate (\d+)$/

/** The ward as it is said: in these lists it may stand in one, two or four quotation marks. */
function withoutMarks(text: string): string {
  const isMark = (at: number): boolean => /["\s]/.test(text[at]!)
  let [start, end] = [0, text.length]
  while (start < end && isMark(start)) start++
  while (end > start && isMark(end - 1)) end--
  return text.slice(start, end)
}

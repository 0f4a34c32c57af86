import { CANDIDATES_MOST, type Election, type VotingClass } from '../../core/democracy/election/election.ts'
import { growTree } from '../../core/democracy/election/growTree.ts'
import { sayWhole } from '../../core/shared/money.ts'
import type { Checked } from '../../core/shared/problem.ts'
import type { Position } from '../../core/shared/tree.ts'
import { delimiterOf } from '../csv.ts'
import { rowsOfCsv, type CsvFrom } from '../csvCells.ts'
import { gatherProblems, type Gathering } from '../gather.ts'
import { isEmptyRow } from '../table.ts'
import { readText } from '../text.ts'
import { readDeclared, type CsvDeclared } from './csvDeclared.ts'
import { isMotion } from './csvRows.ts'
import { layoutOf, type CsvLayout } from './csvLayout.ts'
import { readCsvPapers, rowsBelow, type CsvPapers } from './csvPapers.ts'
import type { Placed } from './lines.ts'
import { noteText, sayUnknown } from './names.ts'
import { listOfPapers } from './papers.ts'

/**
 * Read an election from a list: lines of what was declared, then a row for each paper or bundle of equal papers, laid
 * out as its titles say. Everything wrong with it is gathered; never throws.
 */
export function readCsvElection(bytes: Uint8Array, file: string): Checked<Election> {
  const text = readText(bytes, file)
  if (!text.ok) return text
  const gathering = gatherProblems(file)
  const top = readDeclared(text.value, gathering)
  const delimiter = delimiterOf(text.value.slice(top.at, top.at + 100_000))
  const from: CsvFrom = { text: text.value, at: top.at, line: top.line, delimiter, gathering }
  // What is wrong with the titles as cells is noted when all rows are read.
  const [header] = rowsOfCsv({ ...from, gathering: gatherProblems(file) })
  if (header === undefined || isEmptyRow(header)) {
    const wanted = 'a row of titles, then a row for each paper'
    gathering.add('There are no papers in this list.', { at: { line: top.line, column: 1 }, wanted })
    return gathering.refused()
  }
  const { declared } = top
  const layout = layoutOf(header, declared.candidates, gathering)
  if (layout === undefined) return gathering.refused()
  if (layout.class === undefined && declared.classes.size > 0)
    gathering.add('Classes are declared, and no column says of which class a paper is.', {
      at: header[0]!.at,
      wanted: 'a column class',
    })
  const candidates = layout.candidates ?? namesOn(from, layout, file)
  noteNames(candidates, header[0]!.at, gathering)
  const names = candidates.map((each) => each.text)
  const read = readCsvPapers(from, { layout, names, declared: [...declared.classes.keys()] })
  const withdrawn = numbersOf(declared.withdrawn, names, gathering)
  const lots = declared.lots && numbersOf(declared.lots, names, gathering)
  if (gathering.any()) return gathering.refused()
  const isUndeclared = layout.candidates === undefined && !isMotion(names)
  const remarks = [...(isUndeclared ? [UNDECLARED] : []), ...read.remarks]
  const election = electionOf(declared, read, {
    candidates: names,
    withdrawn: withdrawn.sort((a, b) => a - b),
    remarks,
    ...(layout.passedOver.length > 0 && { personal: layout.passedOver }),
  })
  return { ok: true, value: { ...election, declared: { ...election.declared, lots } } }
}

const UNDECLARED =
  'The file does not declare its candidates: they are those who are on papers, in order of name. Declare them by ' +
  '# candidates: Ann, Bola.'

function electionOf(
  { title, seats, seed, entitled, rejected, quorum, threshold, classes }: CsvDeclared,
  read: CsvPapers,
  rest: Pick<Election, 'candidates' | 'withdrawn' | 'remarks' | 'personal'>,
): Election {
  const inOrder = [...read.classes].sort(([a], [b]) => (classes.size > 0 ? 0 : a < b ? -1 : 1))
  return {
    ...rest,
    title,
    seats,
    papers: growTree(listOfPapers(read.all.papers)),
    papersCast: read.all.cast,
    papersRejected: rejected,
    entitled,
    classes: inOrder.map(([name, { papers, cast }]): VotingClass => ({
      name,
      papers: growTree(listOfPapers(papers)),
      papersCast: cast,
      entitled: classes.get(name)?.entitled,
      threshold: classes.get(name)?.threshold,
    })),
    declared: { seed, lots: undefined, quorum, threshold },
  }
}

/** The names on papers, in order, where nobody declared them. */
function namesOn(from: CsvFrom, { columns }: CsvLayout, file: string): Placed[] {
  const found = new Map<string, Placed>()
  const silent = gatherProblems(file)
  for (const row of rowsBelow({ ...from, gathering: silent }, silent)) {
    for (const column of columns) {
      const { text, at } = row[column]!
      if (text !== '' && !found.has(text)) found.set(text, { text, at })
    }
    if (found.size > CANDIDATES_MOST) break
  }
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, named]) => named)
}

function noteNames(candidates: readonly Placed[], at: Position, gathering: Gathering): void {
  if (candidates.length === 0) gathering.add('There are no candidates.', { at, wanted: '# candidates: Ann, Bola' })
  if (candidates.length > CANDIDATES_MOST) {
    const wanted = `at most ${sayWhole(CANDIDATES_MOST)} candidates`
    gathering.add('There are too many candidates.', { at: candidates.at(-1)!.at, wanted })
  }
  const byPlain = new Map<string, Placed>()
  for (const named of candidates) {
    const { text, at } = named
    noteText(named, gathering)
    if (/[\n\r]/.test(text)) gathering.add('This name goes over several lines.', { at, got: text, wanted: 'one line' })
    const plain = text.toLowerCase().replaceAll(/\s+/g, ' ')
    const other = byPlain.get(plain)
    if (other !== undefined) {
      const message = `This name differs from ${other.text} only in capitals or spaces. Write both alike.`
      gathering.add(message, { at, got: text })
    }
    byPlain.set(plain, named)
  }
}

/** The candidates, from 0, of names that were declared. */
function numbersOf(named: readonly Placed[], names: readonly string[], gathering: Gathering): number[] {
  return named.flatMap(({ text, at }) => {
    const candidate = names.indexOf(text)
    if (candidate !== -1) return [candidate]
    const message = sayUnknown('No candidate has this name', text, names)
    gathering.add(message, { at, got: text })
    return []
  })
}

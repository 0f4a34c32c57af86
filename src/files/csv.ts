import type { Checked } from '../core/shared/problem.ts'
import { splitCsv } from './csvCells.ts'
import { gatherProblems, refuse } from './gather.ts'
import type { Gathering } from './gather.ts'
import { limits, sayMegabytes } from './limits.ts'
import { isEmptyRow, noteHeader } from './table.ts'
import type { Cell, Table } from './table.ts'

/**
 * Read a list from CSV (RFC 4180) separated by commas, semicolons or tabs, whichever its first line holds most of.
 *
 * The first row that is not empty has the titles; empty rows are left out; a row with more or fewer cells than titles
 * is a problem, because its cells cannot be told apart. Text is text: `=1+1` is four characters. Never throws.
 */
export function readCsv(text: string, file: string): Checked<Table> {
  if (text.length > limits.csvBytes)
    return refuse(file, 'This list is too long.', { wanted: `at most ${sayMegabytes(limits.csvBytes)}` })
  const source = text.startsWith('\ufeff') ? text.slice(1) : text
  const gathering = gatherProblems(file)
  const [header, ...rows] = splitCsv(source, delimiterOf(source), gathering).filter((row) => !isEmptyRow(row))
  if (header === undefined && !gathering.any())
    gathering.add('There is nothing in this list.', { at: { line: 1, column: 1 } })
  noteHeader(header ?? [], gathering)
  noteRagged(header ?? [], rows, gathering)
  return gathering.answer({ file, header: header ?? [], rows })
}

/** What separates cells. Ties go to the comma; a list of one column has no delimiter and any will do. */
export function delimiterOf(text: string): string {
  const counts = new Map([',', ';', '\t'].map((delimiter) => [delimiter, 0]))
  let quoted = false
  for (const character of firstLine(text)) {
    if (character === '"') quoted = !quoted
    else if (!quoted) counts.set(character, (counts.get(character) ?? 0) + 1)
  }
  const count = (delimiter: string): number => counts.get(delimiter) ?? 0
  return [';', '\t'].reduce((best, delimiter) => (count(delimiter) > count(best) ? delimiter : best), ',')
}

function firstLine(text: string): string {
  const start = text.search(/[^\r\n]/)
  return start === -1 ? '' : (text.slice(start, start + 10_000).split(/[\r\n]/, 1)[0] ?? '')
}

function noteRagged(header: readonly Cell[], rows: ReadonlyArray<readonly Cell[]>, gathering: Gathering): void {
  for (const row of rows) {
    if (row.length === header.length) continue
    gathering.add('This row has not as many cells as there are titles. Put text that holds a comma in quotes.', {
      at: row[0]?.at,
      got: `${row.length} cells`,
      wanted: `${header.length} cells`,
    })
  }
}

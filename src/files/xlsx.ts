import type { Checked } from '../core/shared/problem.ts'
import { gatherProblems, refuse } from './gather.ts'
import { limits, sayMegabytes } from './limits.ts'
import type { Table } from './table.ts'
import { findSheet } from './xlsxParts.ts'
import { readSheet } from './xlsxSheet.ts'
import { tableOf } from './xlsxTable.ts'
import { unpackXml } from './zip.ts'

/**
 * Read a list from an XLSX workbook: the only visible sheet, or the one named.
 *
 * Only values are read. What a person cannot see or we cannot know is a problem with its place: formulas (the value
 * beside one is what some program last thought), merged cells, hidden sheets, rows and columns. Numbers kept as text
 * stay text. Takes bytes from anyone: every size is bounded before it is believed, and reading stops after a
 * second. Never throws.
 *
 * The reader is ours and small, so that the archive which was judged is the one that is read.
 */
export async function readXlsx(bytes: Uint8Array, file: string, sheet?: string): Promise<Checked<Table>> {
  const empty: Table = { file, header: [], rows: [] }
  if (bytes.length > limits.workbookBytes)
    return refuse(file, 'This workbook is too large.', { wanted: `at most ${sayMegabytes(limits.workbookBytes)}` })
  const gathering = gatherProblems(file)
  const parts = unpackXml(bytes, gathering)
  if (parts === undefined) return gathering.answer(empty)
  const deadline = performance.now() + limits.readingMilliseconds
  const workbook = { parts, gathering, isLate: () => performance.now() > deadline }
  const found = findSheet(workbook, sheet)
  if (found === undefined) return gathering.answer(empty)
  return gathering.answer(tableOf(readSheet(workbook, found), file, gathering))
}

import { isUtf8 } from 'node:buffer'
import type { Election } from '../../core/democracy/election/election.ts'
import { sayWhole } from '../../core/shared/money.ts'
import type { Checked } from '../../core/shared/problem.ts'
import { gatherProblems } from '../gather.ts'
import { readText } from '../text.ts'
import { readHead } from './bltHead.ts'
import { readNames } from './bltNames.ts'
import { readPapers } from './bltPapers.ts'
import type { Scan } from './bltScan.ts'
import { electionOfPapers } from './ofPapers.ts'
import { roomFor } from './papers.ts'

/**
 * Read an election from BLT, the format in which papers of single transferable votes are published, in the dialects of
 * councils, of counting programs, and of older files. Everything wrong with it is gathered; never throws.
 */
export function readBlt(given: Uint8Array, file: string): Checked<Election> {
  const bytes = contentOf(given)
  if (!isUtf8(bytes) || bytes.subarray(0, 100).includes(0)) {
    const refused = readText(given, file)
    if (!refused.ok) return refused
  }
  const gathering = gatherProblems(file)
  const scan: Scan = { bytes, gathering, at: 0, line: 1, commas: { lines: 0, last: 0 } }
  const head = readHead(scan)
  if (head === undefined) return gathering.refused()
  // A preference takes two bytes at least, and a paper four.
  const papers = roomFor(head.candidates, { codes: (bytes.length >> 1) + 1, papers: (bytes.length >> 2) + 1 })
  if (!readPapers(scan, head, papers)) return gathering.refused()
  const named = readNames(scan, head.candidates)
  if (gathering.any()) return gathering.refused()
  const remarks = [...head.remarks, ...sayCommas(scan), ...named.remarks]
  const withdrawn = [...head.withdrawn].sort((a, b) => a - b)
  return { ok: true, value: electionOfPapers(papers, { ...head, ...named, withdrawn, remarks }) }
}

const sayCommas = ({ commas: { lines } }: Scan): string[] => {
  if (lines === 0) return []
  const said = lines === 1 ? 'One line ends' : `${sayWhole(lines)} lines end`
  return [`${said} in commas with nothing after them: passed over.`]
}

/** What stands between a byte-order mark and empty lines at the end, or the character that ended files in DOS. */
function contentOf(bytes: Uint8Array): Uint8Array {
  const start = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0
  let end = bytes.length
  while (end > start && isNothing(bytes[end - 1]!)) end--
  return bytes.subarray(start, end)
}

const isNothing = (byte: number): boolean =>
  byte === 0x20 || byte === 0x09 || byte === 0x0a || byte === 0x0d || byte === 0x1a

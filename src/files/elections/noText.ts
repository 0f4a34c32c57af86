import type { Checked } from '../../core/shared/problem.ts'
import { refuse } from '../gather.ts'

/**
 * Refuse what is told by its first bytes to be no text at all, with what to do about it. Undefined for anything else.
 * Without this a workbook, which is what most people have, would be said to be in a wrong encoding.
 */
export function refuseNoText(bytes: Uint8Array, file: string): Checked<never> | undefined {
  const start = Buffer.from(bytes.subarray(0, 8)).toString('latin1')
  const [, what] = STARTS.find(([begins]) => start.startsWith(begins)) ?? []
  return what && refuse(file, what.message, { wanted: what.wanted })
}

const WORKBOOK = {
  message: 'This is a workbook or another packed file, and not a list. Save the sheet with the votes as CSV.',
  wanted: 'a CSV file: in Excel, Save As and CSV UTF-8; in Google Sheets, Download and Comma-separated values',
}

const PICTURE = {
  message: 'This is a picture or a PDF, and not a list of votes. Type the votes into a list.',
  wanted: 'BLT, PrefLib or CSV',
}

/** Archives, in which XLSX, ODS and Numbers are kept; XLS; PDF, PNG, JPEG and GIF. */
const STARTS = [
  ['PK\u0003\u0004', WORKBOOK],
  ['\u00d0\u00cf\u0011\u00e0', WORKBOOK],
  ['%PDF-', PICTURE],
  ['\u0089PNG', PICTURE],
  ['\u00ff\u00d8\u00ff', PICTURE],
  ['GIF8', PICTURE],
] as const

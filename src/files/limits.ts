import { groupThousands } from '../core/shared/money.ts'

/**
 * How much of an outside file we are willing to read. Each figure is far above what an honest file needs and far
 * below what would exhaust a small machine, so reaching one is always worth telling a person about.
 */
export const limits = {
  /** A case: the longest typed by hand is some 100 kB. */
  caseFileBytes: 1_000_000,
  /** A CSV list: some 50,000 posts. */
  csvBytes: 5_000_000,
  /** An election for a command: ten million papers of a dozen preferences. */
  electionBytes: 256_000_000,
  /** A count as it is published: every stage of an election of hundreds of candidates. */
  publishedCountBytes: 64_000_000,
  /** Characters in the name of a candidate or in a title: some answers to a question are whole sentences. */
  nameCharacters: 500,
  /** A workbook as it arrives, still compressed. */
  workbookBytes: 5_000_000,
  /** All parts of a workbook together, unpacked: held in memory at once. */
  unpackedBytes: 20_000_000,
  /** Unpacked bytes for each packed byte of one part: real sheets stay under 50, a bomb is near 1,000. */
  unpackedRatio: 200,
  /** Parts in a workbook: one for each sheet, drawing and style sheet. */
  zipEntries: 200,
  /** Cells in a list: 10,000 posts of ten columns, as many as the largest authorities have. */
  cells: 100_000,
  /** Characters in one cell of a workbook, which may show one long text in every cell at no cost to its size. */
  cellCharacters: 2_000,
  /** Collections inside collections in YAML, and elements inside elements in XML: keeps recursion shallow. */
  depth: 32,
  /** Values, list items and field names in a case. */
  nodes: 100_000,
  /** Lexical pieces for each value: blank lines and comments cost time too. */
  piecesPerNode: 6,
  /** Milliseconds given to reading one workbook, whatever it holds. */
  readingMilliseconds: 1_000,
  /** Problems shown of one file: past this, more of them help nobody. */
  problemsShown: 100,
} as const

/** Bytes as megabytes, to a tenth and rounded up: `4.8 MB`. */
export function sayMegabytes(bytes: number): string {
  return `${groupThousands(String(Math.ceil(bytes / 100_000) / 10))} MB`
}

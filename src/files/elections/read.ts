import type { Election } from '../../core/democracy/election/election.ts'
import type { Checked } from '../../core/shared/problem.ts'
import { refuse } from '../gather.ts'
import { limits, sayMegabytes } from '../limits.ts'
import { readBlt } from './blt.ts'
import { readCsvElection } from './csv.ts'
import { refuseNoText } from './noText.ts'
import { readPrefLib } from './prefLib.ts'
import { beginsScotElexCsv, readScotElexCsv } from './scotElexCsv.ts'

/**
 * Read an election in any of the formats, told by the ending of the file's name, or by how it begins where the name
 * says nothing. What is wrong is gathered, each thing with its place.
 */
export function readElection(bytes: Uint8Array, file: string): Checked<Election> {
  if (bytes.length > limits.electionBytes) {
    const wanted = `at most ${sayMegabytes(limits.electionBytes)}`
    return refuse(file, 'This file is too large to read.', { got: sayMegabytes(bytes.length), wanted })
  }
  const noText = refuseNoText(bytes, file)
  if (noText) return noText
  const ending = /\.([^.]*)$/.exec(file)?.[1]?.toLowerCase() ?? ''
  const read = Object.hasOwn(READERS, ending) ? READERS[ending]! : readerFor(bytes)
  return read(bytes, file)
}

type Read = (bytes: Uint8Array, file: string) => Checked<Election>

const READERS: Readonly<Record<string, Read>> = {
  blt: readBlt,
  hil: readBlt,
  soc: readPrefLib,
  soi: readPrefLib,
  toc: readPrefLib,
  toi: readPrefLib,
  tsv: readCsvElection,
}

/** The reader of a text that says its format by how it begins: one without an ending, and `.csv`, which holds many. */
function readerFor(bytes: Uint8Array): Read {
  const start = new TextDecoder().decode(bytes.subarray(0, 10_000))
  if (/^#\s*(?:NUMBER ALTERNATIVES|ALTERNATIVE NAME \d+|DATA TYPE)\s*:/m.test(start)) return readPrefLib
  const [first = '', second = ''] = start.split(/\r?\n/).filter((line) => /^\s*[^#\s]/.test(line))
  if (/^\s*\d+\s*$/.test(first) && /^\s*\d+\s*,/.test(second)) return readPrefLib
  if (beginsScotElexCsv(start)) return readScotElexCsv
  // Numbers and commas alone are papers in which commas were put, and the reader of papers says so.
  if (/^\s*\d+\s*,\s*\d+\s*$/.test(first) && /^[\s\d,]+$/.test(second)) return readBlt
  return /^\s*\d+\s+\d+\s*(?:#.*)?$/.test(first) ? readBlt : readCsvElection
}

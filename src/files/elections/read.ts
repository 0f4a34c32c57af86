import type { Election } from '../../core/democracy/election/election.ts'
import type { Checked } from '../../core/shared/problem.ts'
import { refuse } from '../gather.ts'
import { limits, sayMegabytes } from '../limits.ts'
import { readBlt } from './blt.ts'

/**
 * Read an election in any of the formats, told by the ending of the file's name, or by what is in it where the name
 * says nothing. What is wrong is gathered, each thing with its place.
 */
export function readElection(bytes: Uint8Array, file: string): Checked<Election> {
  if (bytes.length > limits.electionBytes) {
    const wanted = `at most ${sayMegabytes(limits.electionBytes)}`
    return refuse(file, 'This file is too large to read.', { got: sayMegabytes(bytes.length), wanted })
  }
  return readBlt(bytes, file)
}

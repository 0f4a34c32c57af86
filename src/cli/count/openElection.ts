import { createHash } from 'node:crypto'
import { basename } from 'node:path'
import type { Election } from '../../core/democracy/election/election.ts'
import type { Checked } from '../../core/shared/problem.ts'
import { readBytesFile } from '../../files/bytes.ts'
import { readElection } from '../../files/elections/read.ts'
import { limits } from '../../files/limits.ts'

/** An election as it was read, and what tells that file from any other. */
export interface OpenedElection {
  readonly opened: Election
  readonly bytes: Uint8Array
  /** The name of the file without its folders. */
  readonly name: string
  readonly sha256: string
}

/** Read an election from its file, or say everything that is wrong with it. */
export function openElection(path: string): Checked<OpenedElection> {
  const bytes = readBytesFile(path, limits.electionBytes)
  if (!bytes.ok) return bytes
  const read = readElection(bytes.value, path)
  if (!read.ok) return read
  return {
    ok: true,
    value: { opened: read.value, bytes: bytes.value, name: basename(path), sha256: sha256Of(bytes.value) },
  }
}

export const sha256Of = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('hex')

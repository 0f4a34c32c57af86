import { existsSync, globSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Election } from '../../src/core/democracy/election/election.ts'
import { readElection } from '../../src/files/elections/read.ts'

/** A ward as its file holds it, and as it is read. */
export interface Ward {
  readonly path: string
  readonly name: string
  readonly bytes: Uint8Array
  readonly election: Election
  readonly seats: number
}

const RECORDS = fileURLToPath(new URL('../../../shared/data/stv-scotland/ballots', import.meta.url))
const GOLDEN = fileURLToPath(new URL('../../test/golden/count', import.meta.url))

/** Scottish wards of 2017: forty where the records stand beside the project, else the eight that ship. */
export function readWards(): readonly Ward[] {
  const paths = existsSync(RECORDS)
    ? globSync(join(RECORDS, '*.blt'))
    : globSync(join(GOLDEN, 'scotland-*', 'election.blt'))
  return paths.toSorted().map((path) => {
    const bytes = readFileSync(path)
    const read = readElection(bytes, path)
    if (!read.ok || read.value.seats === undefined) throw new Error(`${path} is not a sound ward`)
    return { path, name: basename(path), bytes, election: read.value, seats: read.value.seats }
  })
}

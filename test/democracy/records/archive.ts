import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'

const DATA = fileURLToPath(new URL('../../../../shared/data', import.meta.url))

/** Where a file of the records is, by its path below their folder. */
export const recordPath = (...names: readonly string[]): string => join(DATA, ...names)

/** The files in a `.tar.gz` of the records, by their names in it. */
export function readArchive(...names: readonly string[]): ReadonlyMap<string, Buffer> {
  const bytes = gunzipSync(readFileSync(recordPath(...names)))
  const files = new Map<string, Buffer>()
  const field = (at: number, length: number): string => bytes.toString('latin1', at, at + length).replace(/\0.*$/s, '')
  // Blocks of 512 bytes: a header with name, size in octal, kind and the front of a long name, then the content.
  for (let at = 0; bytes[at] !== undefined && bytes[at] !== 0;) {
    const size = Number.parseInt(field(at + 124, 12), 8)
    const [front, kind] = [field(at + 345, 155), field(at + 156, 1)]
    const name = `${front === '' ? '' : `${front}/`}${field(at, 100)}`
    if (kind === '0' || kind === '') files.set(name, bytes.subarray(at + 512, at + 512 + size))
    at += 512 + Math.ceil(size / 512) * 512
  }
  return files
}

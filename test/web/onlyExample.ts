import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A folder of examples, to be removed by whoever asks, in which a case of a test stands at the address of ours. */
export function folderWith(content: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'spinout-example-'))
  mkdirSync(join(folder, 'youth-first'))
  writeFileSync(join(folder, 'youth-first/youth-first.case.yaml'), content)
  return `${folder}/`
}

/** The part of an address that names the case. */
export const ONLY = 'example=youth-first'

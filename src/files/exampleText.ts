import { fileURLToPath } from 'node:url'
import { assert } from '../core/shared/assert.ts'
import { limits } from './limits.ts'
import { readTextFile } from './text.ts'

/** A case in the folder of examples, as it was written. It ships with us, so that it cannot be read is our fault. */
export function exampleText(file: string): string {
  const path = fileURLToPath(new URL(`../../examples/${file}`, import.meta.url))
  const text = readTextFile(path, limits.caseFileBytes)
  assert(text.ok, text.ok ? '' : `${path}: ${text.problems[0]?.message}`)
  return text.value
}

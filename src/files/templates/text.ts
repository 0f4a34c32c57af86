import { fileURLToPath } from 'node:url'
import { assert } from '../../core/shared/assert.ts'
import { limits } from '../limits.ts'
import { readTextFile } from '../text.ts'
import type { Template } from './list.ts'

/** Where a template is, inside the folder of examples. */
export const templateFile = ({ name }: Template): string => `templates/${name}/${name}.case.yaml`

/** A template as it was written, for a person to change. It ships with us, so that it cannot be read is our fault. */
export function templateText(template: Template): string {
  const file = fileURLToPath(new URL(`../../../examples/${templateFile(template)}`, import.meta.url))
  const text = readTextFile(file, limits.caseFileBytes)
  assert(text.ok, text.ok ? '' : `${file}: ${text.problems[0]?.message}`)
  return text.value
}

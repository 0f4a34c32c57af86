import { fileURLToPath } from 'node:url'
import { readCase, type CaseRead } from '../../src/core/finance/case/read.ts'
import { openCaseFile } from '../../src/files/case.ts'

/** The Youth First example, read and checked. */
export async function openYouthFirst(): Promise<CaseRead> {
  const file = fileURLToPath(new URL('../../examples/youth-first/youth-first.case.yaml', import.meta.url))
  const tree = await openCaseFile(file)
  if (!tree.ok) throw new Error(JSON.stringify(tree.problems))
  const read = readCase(tree.value, { file })
  if (!read.ok) throw new Error(JSON.stringify(read.problems))
  return read.value
}

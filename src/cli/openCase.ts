import { readCase, type CaseRead } from '../core/finance/case/read.ts'
import type { Checked } from '../core/shared/problem.ts'
import { openCaseFile } from '../files/case.ts'

/** A case from its file, read and checked, or every problem with it. */
export async function openCase(file: string): Promise<Checked<CaseRead>> {
  const tree = await openCaseFile(file)
  return tree.ok ? readCase(tree.value, { file }) : tree
}

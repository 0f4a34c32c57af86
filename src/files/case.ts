import { extname } from 'node:path'
import type { Checked } from '../core/shared/problem.ts'
import type { Tree } from '../core/shared/tree.ts'
import { refuse } from './gather.ts'
import { limits } from './limits.ts'
import { withStaffList } from './staffList.ts'
import { readTextFile } from './text.ts'
import { readYaml } from './yaml.ts'

/**
 * Open a case for the reader of cases: `*.case.yaml`, or the same as JSON.
 *
 * Where its staff say `from: establishment.csv`, the list beside the case is read and its posts stand there instead, so
 * that the reader sees staff groups as if they had been typed, with places that point into the list. Reads the named
 * path and files in its folder, nothing else; meant for a person's own machine, never for paths that a visitor sends.
 */
export async function openCaseFile(path: string): Promise<Checked<Tree>> {
  if (!['.yaml', '.yml', '.json'].includes(extname(path).toLowerCase())) {
    return refuse(path, 'This is not the name of a case.', { wanted: 'a file ending in .case.yaml or .json' })
  }
  const text = readTextFile(path, limits.caseFileBytes)
  if (!text.ok) return text
  const tree = readYaml(text.value, path)
  return tree.ok ? withStaffList(tree.value, path) : tree
}

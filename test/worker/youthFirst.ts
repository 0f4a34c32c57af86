import { fileURLToPath } from 'node:url'
import type { CaseRead } from '../../src/core/finance/case/read.ts'
import { openSound } from '../model/cases.ts'

/** The Youth First example, read and checked. */
export const openYouthFirst = (): Promise<CaseRead> =>
  openSound(fileURLToPath(new URL('../../examples/youth-first/youth-first.case.yaml', import.meta.url)))

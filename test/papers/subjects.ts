import { appraise } from '../../src/core/appraisal/appraise.ts'
import { runHere } from '../../src/core/engine/task.ts'
import type { CaseRead } from '../../src/core/finance/case/read.ts'
import { paperSubject, type PaperSubject } from '../../src/core/papers/subject.ts'
import { openSound } from '../model/cases.ts'

/** A case as its papers see it, from one block of futures. */
export async function subjectOf(read: CaseRead): Promise<PaperSubject> {
  return paperSubject(read, await appraise(read.case, read.book, { trials: 1024, seed: 1 }, runHere))
}

/** Between them: every option, a body that fails, VAT recovered in part, loans, several contracts, own lines. */
export const CASES: readonly string[] = [
  'examples/youth-first/youth-first.case.yaml',
  'examples/barnet-libraries/barnet.case.yaml',
  ...[
    'failure',
    'paid-after-45-days',
    'part-recovered-vat',
    'second-contract-lost',
    'own-lines',
    'corporation-tax',
  ].map((name) => `test/golden/finance/${name}/case.yaml`),
]

export const subjectIn = async (file: string): Promise<PaperSubject> =>
  subjectOf(await openSound(new URL(`../../${file}`, import.meta.url).pathname))

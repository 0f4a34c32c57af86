import { middleOf } from '../appraisal/middle.ts'
import { makeReady, type Ready } from '../appraisal/ready.ts'
import type { Appraisal } from '../appraisal/result.ts'
import type { CaseRead } from '../finance/case/read.ts'
import type { Recorded } from '../graph/interpret.ts'

/** What every paper is written from: a case, what was found of it, and each line of its middle case. */
export interface PaperSubject extends CaseRead {
  readonly appraisal: Appraisal
  readonly ready: Ready
  /** [months] of every line, by name. */
  readonly middle: Recorded
}

/** The subject of a case's papers. The middle case is worked out here where nobody has it yet. */
export function paperSubject(read: CaseRead, appraisal: Appraisal): PaperSubject {
  const ready = makeReady(read.case, {})
  return { ...read, appraisal, ready, middle: middleOf(ready) }
}

/** The foot of every page and sheet: by it anybody finds the run that the figures are of. */
export const footOf = ({ caseHash, seed, engine, lawAsAt }: Appraisal): string =>
  `${caseHash} · ${seed} · ${engine} · ${lawAsAt}`

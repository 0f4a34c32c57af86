import { annexPaper, type DrawCharts } from '../core/papers/annex/annex.ts'
import { briefPaper } from '../core/papers/brief/brief.ts'
import { businessCasePaper } from '../core/papers/case/businessCase.ts'
import { assumptionsPaper } from '../core/papers/assumptionsPaper.ts'
import type { Further, WholeSubject } from '../core/papers/further/run.ts'
import type { Audience, PaperFormat, PaperKind } from '../core/papers/kinds.ts'
import type { PrintedPaper } from '../core/papers/paper.ts'
import type { PaperSubject } from '../core/papers/subject.ts'
import { bookSheet } from '../core/papers/workbook/book.ts'
import { workbookOf } from '../core/papers/workbook/workbook.ts'
import { assert } from '../core/shared/assert.ts'
import { paperDocx } from './docx/paper.ts'
import { writeWorkbook } from './workbook.ts'

/** Which paper, and in which of its formats. */
export interface PaperAsked {
  readonly kind: PaperKind
  readonly format: PaperFormat
  /** Whom a brief is for; no other paper asks. */
  readonly audience: Audience
}

/** What some papers need beside their subject. */
export interface PaperMeans {
  /** What further runs of the case found, where `asksFurther` says that the paper needs it. */
  readonly further: Further | undefined
  readonly charts: DrawCharts
  /** Sets a paper in print: half a second of work, on whatever thread. */
  readonly print: Print
}

export type Print = (paper: PrintedPaper) => Promise<Uint8Array>

/** Write a paper of a case. */
export async function writePaper(
  subject: PaperSubject,
  { kind, format, audience }: PaperAsked,
  { further, charts, print }: PaperMeans,
): Promise<Uint8Array> {
  if (kind === 'assumptions') return writeAssumptions(subject, format)
  assert(further !== undefined, 'this paper says what further runs found')
  const whole: WholeSubject = { ...subject, further }
  switch (kind) {
    case 'annex':
      return print(annexPaper(whole, charts(subject.appraisal)))
    case 'workbook':
      return writeWorkbook(workbookOf(whole), subject.case.service.name, format === 'ods' ? 'ods' : 'xlsx')
    case 'brief':
      return paperDocx(briefPaper(whole, audience))
    case 'business-case':
      return paperDocx(businessCasePaper(whole))
  }
}

const writeAssumptions = (subject: PaperSubject, format: PaperFormat): Promise<Uint8Array> =>
  format === 'xlsx' || format === 'ods'
    ? writeWorkbook([bookSheet(subject)], subject.case.service.name, format)
    : paperDocx(assumptionsPaper(subject))

import { briefPaper } from '../core/papers/brief/brief.ts'
import { businessCasePaper } from '../core/papers/case/businessCase.ts'
import { assumptionsPaper } from '../core/papers/assumptionsPaper.ts'
import type { Audience, PaperFormat, PaperKind } from '../core/papers/kinds.ts'
import type { PaperSubject } from '../core/papers/subject.ts'
import { bookSheet } from '../core/papers/workbook/book.ts'
import { workbookOf } from '../core/papers/workbook/workbook.ts'
import { paperDocx } from './docx/paper.ts'
import { writeWorkbook } from './workbook.ts'

/** Which paper, and in which of its formats. */
export interface PaperAsked {
  readonly kind: PaperKind
  readonly format: PaperFormat
  /** Whom a brief is for; no other paper asks. */
  readonly audience: Audience
}

/** Write a paper of a case. */
export function writePaper(subject: PaperSubject, { kind, format, audience }: PaperAsked): Promise<Uint8Array> {
  const title = subject.case.service.name
  switch (kind) {
    case 'workbook':
      return writeWorkbook(workbookOf(subject), title, format === 'ods' ? 'ods' : 'xlsx')
    case 'assumptions':
      return format === 'docx'
        ? paperDocx(assumptionsPaper(subject))
        : writeWorkbook([bookSheet(subject)], title, format)
    case 'brief':
      return paperDocx(briefPaper(subject, audience))
    case 'business-case':
      return paperDocx(businessCasePaper(subject))
  }
}

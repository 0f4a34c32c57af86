import { BOOK_HEAD, bookRows } from '../assumptions.ts'
import { footOf, type PaperSubject } from '../subject.ts'
import { head, type Sheet } from './sheet.ts'

/** The assumption book: the first row has the titles, so that it can be sorted and filtered as it is. */
export function bookSheet({ book, appraisal }: PaperSubject): Sheet {
  return {
    name: 'Assumptions',
    rows: [head(...BOOK_HEAD), ...bookRows(book), [], [footOf(appraisal)]],
    frozen: { rows: 1, columns: 1 },
    widths: [36, 48, 26, 40, 16, 60, 40],
  }
}

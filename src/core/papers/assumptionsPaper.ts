import { BOOK_HEAD, bookRows } from './assumptions.ts'
import { words, type Paper } from './paper.ts'
import { footOf, type PaperSubject } from './subject.ts'

/** The assumption book to be read and signed off on paper. */
export function assumptionsPaper({ book, appraisal }: PaperSubject): Paper {
  const { service, inputs } = appraisal
  return {
    title: `Assumptions: ${service.name}`,
    blocks: [
      ...words(
        `${service.authority}. There are ${inputs.total} figures: ${inputs.published} published, ` +
          `${inputs.derived} derived, ${inputs.assumed} assumed, and ${inputs.byDefault} left at a default. ` +
          `${inputs.uncertain} of them are uncertain and are drawn afresh in each future.`,
      ),
      { kind: 'table', head: BOOK_HEAD, rows: bookRows(book) },
    ],
    foot: footOf(appraisal),
    turned: true,
  }
}

import type { Comparison } from '../../core/democracy/count/result.ts'
import { sayVotes } from '../../core/democracy/count/tell/sayVotes.ts'
import { namesOf, type Telling } from '../../core/democracy/count/tell/telling.ts'
import { bullets, paragraph } from '../appraisal/section.ts'
import { html, type Html, type Piece } from '../html.ts'
import { acrossPages, figures } from './figures.ts'

/** Everybody against everybody else, where a rule compares candidates two by two. */
export function comparisonTables(telling: Telling): Piece {
  const { comparison } = telling.count
  if (!comparison) return undefined
  const { order, preferred, strongest } = comparison
  return [
    paragraph('From best to last; those on one line are equal.'),
    bullets(order.map((equals) => namesOf(telling, equals))),
    squares(telling, order, {
      caption: 'Votes that prefer the row to the column',
      cell: (row, column) => sayVotes(preferred[row]![column]!, 0),
    }),
    squares(telling, order, {
      caption: 'The strongest path from row to column: votes with and against at its weakest link',
      cell: (row, column) => sayLink(strongest[row]![column]!),
    }),
  ]
}

const sayLink = (link: Comparison['strongest'][number][number]): string =>
  link.with === 0 ? 'none' : `${sayVotes(link.with, 0)} to ${sayVotes(link.against, 0)}`

/** Everybody by everybody, in as many tables as a page needs to hold the columns. */
function squares(
  { election }: Telling,
  order: Comparison['order'],
  { caption, cell }: { readonly caption: string; readonly cell: (row: number, column: number) => string },
): readonly Html[] {
  const standing = order.flat().toSorted((a, b) => a - b)
  const name = (each: number): Html => html`<bdi>${election.candidates[each]}</bdi>`
  const longest = Math.max(...standing.flatMap((row) => standing.map((column) => cell(row, column).length)))
  const parts = acrossPages(standing, longest)
  return parts.map((columns, index) =>
    figures({
      caption: parts.length === 1 ? caption : `${caption} (${index + 1} of ${parts.length})`,
      head: [{ text: 'Candidate' }, ...columns.map((each) => ({ html: name(each), format: 'numeric' as const }))],
      rows: standing.map((row) => [
        { html: name(row) },
        ...columns.map((column) => ({ text: row === column ? '–' : cell(row, column), format: 'numeric' as const })),
      ]),
    }),
  )
}

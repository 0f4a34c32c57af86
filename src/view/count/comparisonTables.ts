import type { Comparison } from '../../core/democracy/count/result.ts'
import { sayVotes } from '../../core/democracy/count/sayVotes.ts'
import { namesOf, type Telling } from '../../core/democracy/count/telling.ts'
import { bullets, paragraph } from '../appraisal/section.ts'
import { html, type Html, type Piece } from '../html.ts'
import { figures } from './figures.ts'

/** Everybody against everybody else, where a rule compares candidates two by two. */
export function comparisonTables(telling: Telling): Piece {
  const { comparison } = telling.count
  if (!comparison) return undefined
  const { order, preferred, strongest } = comparison
  return [
    paragraph('From best to last; those on one line are equal.'),
    bullets(order.map((equals) => namesOf(telling, equals))),
    square(telling, order, {
      caption: 'Votes that prefer the row to the column',
      cell: (row, column) => sayVotes(preferred[row]![column]!, 0),
    }),
    square(telling, order, {
      caption: 'The strongest path from row to column: votes with and against at its weakest link',
      cell: (row, column) => sayLink(strongest[row]![column]!),
    }),
  ]
}

const sayLink = (link: Comparison['strongest'][number][number]): string =>
  link.with === 0 ? 'none' : `${sayVotes(link.with, 0)} to ${sayVotes(link.against, 0)}`

function square(
  { election }: Telling,
  order: Comparison['order'],
  { caption, cell }: { readonly caption: string; readonly cell: (row: number, column: number) => string },
): Html {
  const standing = order.flat().toSorted((a, b) => a - b)
  const name = (each: number): Html => html`<bdi>${election.candidates[each]}</bdi>`
  return figures({
    caption,
    head: [{ text: 'Candidate' }, ...standing.map((each) => ({ html: name(each), format: 'numeric' as const }))],
    rows: standing.map((row) => [
      { html: name(row) },
      ...standing.map((column) => ({ text: row === column ? '–' : cell(row, column), format: 'numeric' as const })),
    ]),
  })
}

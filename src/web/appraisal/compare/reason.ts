import type { Because } from '../../../core/appraisal/compare/compared.ts'
import { html, type Html, type Piece } from '../../../view/html.ts'
import { explainAddress } from '../links.ts'

/** Why two options differ in a line, in words; what it reads leads to its own page. */
export function reason(because: Because, query: string, month: number): Piece {
  if (because.kind === 'form') return html`<strong>The form:</strong> ${because.says}`
  const { kind, reads, more } = because
  if (reads.length === 0)
    return kind === 'alike' ? 'Worked out alike: its own earlier months differ' : 'Worked out from other inputs'
  const rest = more === 0 ? '' : more === 1 ? ' and 1 line more' : ` and ${more} lines more`
  const opening = kind === 'alike' ? 'Worked out alike, from what differs: ' : 'Only one of them counts: '
  return html`${opening}${reads.map((read, index) => named(read, index === 0))}${rest}`

  function named({ name, says }: (typeof reads)[number], isFirst: boolean): Html {
    return html`${isFirst ? '' : '; '}<a class="govuk-link" href="${explainAddress(query, name, month)}">${says}</a>`
  }
}

import { table, type Cell } from '../govuk/table.ts'
import { html, type Html } from '../html.ts'

/** A table that a phone cannot hold: it moves in its own frame, which takes focus so that arrow keys can move it. */
export function wideTable(options: {
  readonly caption: string
  readonly head: readonly Cell[]
  readonly rows: readonly (readonly Cell[])[]
}): Html {
  const whole = table({
    ...options,
    captionClasses: 'govuk-table__caption--m',
    classes: 'govuk-table--small-text-until-tablet spinout-table spinout-table--words',
    firstCellIsHeader: true,
  })
  return html`<section class="spinout-scroll spinout-wide" aria-label="${options.caption}" tabindex="0">
    ${whole}
  </section>`
}

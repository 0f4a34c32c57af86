import { table, type Cell } from '../govuk/table.ts'
import { html, type Html } from '../html.ts'

/** A table that a phone cannot hold: it moves in its own frame, which takes focus so that arrow keys can move it. */
export function wideTable(options: {
  readonly caption: string
  /** A heading right above says the same: the caption is then for screen readers alone. */
  readonly isCaptionHidden?: true
  /** What its frame is called, where that is not the caption. */
  readonly label?: string
  readonly head: readonly Cell[]
  readonly rows: readonly (readonly Cell[])[]
}): Html {
  const { caption, isCaptionHidden, label = caption, head, rows } = options
  const whole = table({
    caption,
    captionClasses: isCaptionHidden ? 'govuk-visually-hidden' : 'govuk-table__caption--m',
    head,
    rows,
    classes: 'govuk-table--small-text-until-tablet spinout-table spinout-table--words',
    firstCellIsHeader: true,
  })
  return html`<section class="spinout-scroll spinout-wide" aria-label="${label}" tabindex="0">${whole}</section>`
}

import { table, type Cell } from '../govuk/table.ts'
import { html, type Html } from '../html.ts'

/** A table of long figures, small enough for paper; on a phone it moves in its own frame, which takes focus. */
export function figures(options: {
  readonly caption: string
  /** What its frame is called, where that is not the caption. */
  readonly label?: string
  readonly head: readonly Cell[]
  readonly rows: readonly (readonly Cell[])[]
}): Html {
  const { caption, label = caption, head, rows } = options
  const whole = table({
    caption,
    captionClasses: 'govuk-table__caption--m',
    head,
    rows,
    classes: 'spinout-table spinout-figures',
    firstCellIsHeader: true,
  })
  return html`<section class="spinout-scroll spinout-wide" aria-label="${label}" tabindex="0">${whole}</section>`
}

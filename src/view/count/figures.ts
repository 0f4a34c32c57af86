import { table, type Cell } from '../govuk/table.ts'
import { html, type Html } from '../html.ts'

/** Figures across a sheet of A4 beside the names, in characters of the size in which they are printed. */
const CHARACTERS_ACROSS = 92
/** What a column takes beside its figures. */
const CHARACTERS_BETWEEN = 2
/** A column is no narrower than a name at its head. */
const CHARACTERS_LEAST = 10

/** What stands side by side on a printed page, in parts of nearly one length, where a figure has so many characters. */
export function acrossPages<Each>(all: readonly Each[], characters: number): readonly (readonly Each[])[] {
  const wide = Math.max(CHARACTERS_LEAST, characters) + CHARACTERS_BETWEEN
  const parts = Math.ceil(all.length / Math.max(2, Math.floor(CHARACTERS_ACROSS / wide)))
  const each = Math.ceil(all.length / parts)
  return Array.from({ length: parts }, (_, index) => all.slice(index * each, (index + 1) * each))
}

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

import { details } from '../govuk/details.ts'
import { table, type Cell } from '../govuk/table.ts'
import { html, type Html, type Piece } from '../html.ts'

/** The figures behind a chart: the first cell of each row is its name, the rest are numbers. */
export interface FigureTable {
  readonly head: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

export interface FigureOptions {
  readonly title: string
  /** What the chart shows, in a sentence. */
  readonly says: string
  /** What a reader must know besides: what is left out, what the marks mean. */
  readonly notes?: readonly Piece[]
  readonly chart: Html
  readonly key?: Piece
  /** Left out only where the caption gives every figure already. */
  readonly table?: FigureTable | undefined
}

/** A chart with its caption, its key, and the figures it was drawn from folded away beneath. */
export function figure(options: FigureOptions): Html {
  return html`<figure class="spinout-figure">
    <figcaption>
      <strong class="govuk-heading-s">${options.title}</strong>
      <p class="govuk-body">${options.says}</p>
    </figcaption>
    <div class="spinout-figure__chart">${options.chart}</div>
    ${options.key} ${(options.notes ?? []).map((note) => html`<p class="govuk-body-s">${note}</p>`)}
    ${options.table && figures(options.title, options.table)}
  </figure>`
}

function figures(title: string, { head, rows }: FigureTable): Html {
  const behind = table({
    caption: title,
    captionClasses: 'govuk-visually-hidden',
    classes: 'govuk-table--small-text-until-tablet spinout-table',
    head: head.map(column),
    rows: rows.map((row) => row.map(column)),
    firstCellIsHeader: true,
  })
  // A wide table scrolls in its own frame on a phone, and the frame takes focus so that the arrow keys can move it.
  const frame = html`<section class="spinout-scroll" aria-label="Figures: ${title}" tabindex="0">${behind}</section>`
  return details({ summaryText: 'The figures in a table', html: frame })
}

function column(text: string, index: number): Cell {
  return index === 0 ? { text } : { text, format: 'numeric' }
}

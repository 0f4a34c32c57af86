import { html, type Html, type Piece } from '../html.ts'

/** What one mark of a chart means. The swatch is drawn as the chart draws it, in a box of 32 by 16 units. */
export interface KeyEntry {
  readonly swatch: Piece
  readonly means: string
}

/** The key of a chart: text beside small drawings, so that it wraps where the page is narrow. */
export function key(entries: readonly KeyEntry[]): Html {
  return html`<ul class="govuk-list govuk-body-s spinout-key">
    ${entries.map(({ swatch, means }) => html`<li>${drawn(swatch)} ${means}</li>`)}
  </ul>`
}

const drawn = (swatch: Piece): Html =>
  html`<svg class="spinout-key__swatch" viewBox="0 0 32 16" aria-hidden="true" focusable="false">${swatch}</svg>`

import { html, type Html, type Piece } from '../html.ts'

/** One part of the answer: an address within the page, a heading, and the matter. */
export interface Section {
  readonly id: string
  readonly heading: string
  readonly matter: Piece
}

/** The parts under one another, in the order in which decision makers ask. */
export function sections(parts: readonly Section[]): Html {
  return html`${parts.map(
    ({ id, heading, matter }) =>
      html`<section class="spinout-section" aria-labelledby="${id}">
        <h2 class="govuk-heading-l" id="${id}">${heading}</h2>
        ${matter}
      </section>`,
  )}`
}

/** The headings as links, for a page that is long. */
export function contents(parts: readonly Section[]): Html {
  return html`<nav class="spinout-contents" aria-label="Contents of this page">
    <h2 class="govuk-heading-s">Contents</h2>
    <ol class="govuk-list govuk-list--number">
      ${parts.map(({ id, heading }) => html`<li><a class="govuk-link" href="#${id}">${heading}</a></li>`)}
    </ol>
  </nav>`
}

/** A paragraph of running text, of the width that is easy to read. */
export const paragraph = (...pieces: readonly Piece[]): Html => html`<p class="govuk-body spinout-text">${pieces}</p>`

/** Sentences as a list; nothing at all when there are none. */
export function bullets(pieces: readonly Piece[]): Piece {
  if (pieces.length === 0) return undefined
  return html`<ul class="govuk-list govuk-list--bullet spinout-text">
    ${pieces.map((piece) => html`<li>${piece}</li>`)}
  </ul>`
}

/** A figure that opens: a link marked by a dotted line alone, so that a page of figures stays quiet. */
export function opens(href: string | undefined, words: Piece): Piece {
  return href === undefined ? words : html`<a class="govuk-link spinout-opens" href="${href}">${words}</a>`
}

/** A link where there is somewhere to go, else the words alone. */
export function linked(href: string | undefined, words: Piece): Piece {
  return href === undefined ? words : html`<a class="govuk-link" href="${href}">${words}</a>`
}

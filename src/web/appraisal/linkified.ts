import { html, type Piece } from '../../view/html.ts'

/** Longest source that is looked through for addresses; a longer one is shown as it is. */
const LONGEST = 2000

/** A source as it was typed, the web addresses in it as links. */
export function linkified(source: string): Piece {
  if (source.length > LONGEST) return source
  return source
    .split(/(https?:\/\/[^\s,;()<>"']+)/)
    .map((part, index) =>
      index % 2 === 1 ? html`<a class="govuk-link spinout-hash" href="${part}">${part}</a>` : part,
    )
}

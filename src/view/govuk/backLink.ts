import { attributesOf, classNames, html, type Html } from '../html.ts'
import { contentOf, hasContent, type Content, type Dress } from './options.ts'

/** A link to the page before this one. */
export function backLink(options: Content & Dress & { readonly href?: string | undefined } = {}): Html {
  return html`<a
    href="${options.href || '#'}"
    class="${classNames('govuk-back-link', options.classes)}"
    ${attributesOf(options.attributes)}
    >${hasContent(options) ? contentOf(options) : 'Back'}</a
  >`
}

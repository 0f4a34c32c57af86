import { attributesOf, classNames, html, type Html } from '../html.ts'
import { contentOf, type Content, type Dress } from './options.ts'

/** The first stop of the Tab key: past the header to the text. */
export function skipLink(options: Content & Dress & { readonly href?: string | undefined }): Html {
  return html`<a
    href="${options.href || '#content'}"
    class="${classNames('govuk-skip-link', options.classes)}"
    ${attributesOf(options.attributes)}
    data-module="govuk-skip-link"
    >${contentOf(options)}</a
  >`
}

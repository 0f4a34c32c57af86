import { attribute, attributesOf, classNames, html, type Html } from '../html.ts'
import { contentOf, type Content, type Dress } from './options.ts'

/** A passage set apart from the text round it: a quotation, an example, a caveat. */
export function insetText(options: Content & Dress & { readonly id?: string | undefined }): Html {
  const names = classNames('govuk-inset-text', options.classes)
  return html`<div${attribute('id', options.id)} class="${names}"${attributesOf(options.attributes)}>${contentOf(
    options,
  )}</div>`
}

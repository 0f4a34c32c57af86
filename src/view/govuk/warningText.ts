import { attributesOf, classNames, html, type Html } from '../html.ts'
import { contentOf, type Content, type Dress } from './options.ts'

/** Something with a consequence, behind an exclamation mark. */
export function warningText(options: Content & Dress & { readonly iconFallbackText?: string | undefined }): Html {
  return html`<div class="${classNames('govuk-warning-text', options.classes)}" ${attributesOf(options.attributes)}>
    <span class="govuk-warning-text__icon" aria-hidden="true">!</span>
    <strong class="govuk-warning-text__text">
      <span class="govuk-visually-hidden">${options.iconFallbackText || 'Warning'}</span>
      ${contentOf(options)}
    </strong>
  </div>`
}

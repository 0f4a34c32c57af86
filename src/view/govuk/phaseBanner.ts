import { attributesOf, classNames, html, type Html } from '../html.ts'
import { contentOf, type Content, type Dress } from './options.ts'
import { tag, type TagOptions } from './tag.ts'

/** How far along the product is, at the top of every page. */
export function phaseBanner(options: Content & Dress & { readonly tag?: TagOptions | undefined }): Html {
  return html`<div
    class="${classNames('govuk-phase-banner govuk-width-container', options.classes)}"
    ${attributesOf(options.attributes)}
  >
    <p class="govuk-phase-banner__content">
      ${tag({ ...options.tag, classes: classNames('govuk-phase-banner__content__tag', options.tag?.classes) })}
      <span class="govuk-phase-banner__text">${contentOf(options)}</span>
    </p>
  </div>`
}

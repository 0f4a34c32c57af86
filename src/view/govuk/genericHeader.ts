import { attributesOf, classNames, html, type Html } from '../html.ts'
import { contentOf, type Dress } from './options.ts'

/** The bar at the top of a page of a site that is not GOV.UK: a name, no crown. */
export function genericHeader(
  options: Dress & {
    readonly url?: string | undefined
    readonly logoText?: string | undefined
    readonly logoHtml?: Html | undefined
    readonly containerClasses?: string | undefined
  },
): Html {
  const container = classNames('govuk-generic-header__container', options.containerClasses || 'govuk-width-container')
  return html`<div class="${classNames('govuk-generic-header', options.classes)}" ${attributesOf(options.attributes)}>
    <div class="${container}">
      <div class="govuk-generic-header__logo">
        <a href="${options.url || '/'}" class="govuk-generic-header__homepage-link">
          ${contentOf({ text: options.logoText, html: options.logoHtml })}
        </a>
      </div>
    </div>
  </div>`
}

import { attribute, attributesOf, classNames, html, type Attributes, type Html } from '../html.ts'
import { contentOf, hasContent, type Content, type Dress } from './options.ts'

interface ErrorLink extends Content {
  readonly href?: string | undefined
  readonly attributes?: Attributes | undefined
}

export interface ErrorSummaryOptions extends Dress {
  readonly titleText?: string | undefined
  readonly titleHtml?: Html | undefined
  readonly descriptionText?: string | undefined
  readonly descriptionHtml?: Html | undefined
  readonly errorList?: readonly ErrorLink[] | undefined
  readonly disableAutoFocus?: boolean | undefined
}

/** Every problem on the page at its top, each a link to its field. */
export function errorSummary(options: ErrorSummaryOptions): Html {
  const description = { text: options.descriptionText, html: options.descriptionHtml }
  const errors = options.errorList ?? []
  return html`<div
    class="${classNames('govuk-error-summary', options.classes)}"
    ${attribute('data-disable-auto-focus', options.disableAutoFocus)}${attributesOf(options.attributes)}
    data-module="govuk-error-summary"
  >
    <div role="alert">
      <h2 class="govuk-error-summary__title">${contentOf({ text: options.titleText, html: options.titleHtml })}</h2>
      <div class="govuk-error-summary__body">
        ${hasContent(description) && html`<p>${contentOf(description)}</p>`}
        ${
          errors.length > 0 &&
          html`<ul class="govuk-list govuk-error-summary__list">
            ${errors.map(errorLink)}
          </ul>`
        }
      </div>
    </div>
  </div>`
}

function errorLink(error: ErrorLink): Html {
  if (!error.href) return html`<li>${contentOf(error)}</li>`
  return html`<li><a href="${error.href}" ${attributesOf(error.attributes)}>${contentOf(error)}</a></li>`
}

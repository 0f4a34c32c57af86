import { attribute, attributesOf, classNames, html, type Html } from '../html.ts'
import { contentOf, hasContent, type Content, type Dress } from './options.ts'

export interface Legend extends Content {
  readonly classes?: string | undefined
  readonly isPageHeading?: boolean | undefined
}

export interface FieldsetOptions extends Dress {
  readonly describedBy?: string | undefined
  readonly role?: string | undefined
  readonly legend?: Legend | undefined
  readonly html?: Html | undefined
}

/** Fields that answer one question together, with that question as the legend. */
export function fieldset(options: FieldsetOptions): Html {
  return html`<fieldset
    class="${classNames('govuk-fieldset', options.classes)}"
    ${attribute('role', options.role)}${attribute(
      'aria-describedby',
      options.describedBy,
    )}${attributesOf(options.attributes)}
  >
    ${hasContent(options.legend) && legend(options.legend)} ${options.html}
  </fieldset>`
}

function legend(options: Legend): Html {
  return html`<legend class="${classNames('govuk-fieldset__legend', options.classes)}">
    ${options.isPageHeading ? html`<h1 class="govuk-fieldset__heading">${contentOf(options)}</h1>` : contentOf(options)}
  </legend>`
}

import { attribute, attributesOf, classNames, html, type Html, type Piece } from '../html.ts'
import { contentOf, hasContent, type Content, type Dress } from './options.ts'

export interface LabelOptions extends Content, Dress {
  readonly for?: string | undefined
  readonly isPageHeading?: boolean | undefined
}

/** The question a field asks. Nothing at all when there are no words for it. */
export function label(options: LabelOptions): Piece {
  if (!hasContent(options)) return undefined
  const bare: Html = html`<label
    class="${classNames('govuk-label', options.classes)}"
    ${attributesOf(options.attributes)}${attribute('for', options.for)}
    >${contentOf(options)}</label
  >`
  return options.isPageHeading ? html`<h1 class="govuk-label-wrapper">${bare}</h1>` : bare
}

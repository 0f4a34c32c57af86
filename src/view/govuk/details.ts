import { attribute, attributesOf, classNames, html, type Html } from '../html.ts'
import { contentOf, type Content, type Dress } from './options.ts'

export interface DetailsOptions extends Content, Dress {
  readonly id?: string | undefined
  readonly summaryText?: string | undefined
  readonly summaryHtml?: Html | undefined
  readonly open?: boolean | undefined
}

/** Something most visitors can do without, folded away behind one line. */
export function details(options: DetailsOptions): Html {
  const names = classNames('govuk-details', options.classes)
  const summary = contentOf({ text: options.summaryText, html: options.summaryHtml })
  return html`<details${attribute('id', options.id)} class="${names}"${attributesOf(options.attributes)}${
    options.open && html` open`
  }>
  <summary class="govuk-details__summary">
    <span class="govuk-details__summary-text">${summary}</span>
  </summary>
  <div class="govuk-details__text">${contentOf(options)}</div>
</details>`
}

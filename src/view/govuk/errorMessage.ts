import { attribute, attributesOf, classNames, html, type Html } from '../html.ts'
import { contentOf, type Content, type Dress } from './options.ts'

export interface ErrorMessageOptions extends Content, Dress {
  readonly id?: string | undefined
  /** Said before the message to those who cannot see that it is red; empty for nothing. */
  readonly visuallyHiddenText?: string | undefined
}

/** What is wrong with one field, above the field. */
export function errorMessage(options: ErrorMessageOptions): Html {
  const hidden = options.visuallyHiddenText ?? 'Error'
  const names = classNames('govuk-error-message', options.classes)
  return html`<p${attribute('id', options.id)} class="${names}"${attributesOf(options.attributes)}>
  ${hidden !== '' && html`<span class="govuk-visually-hidden">${hidden}:</span> `}${contentOf(options)}
</p>`
}

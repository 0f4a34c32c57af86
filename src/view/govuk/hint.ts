import { attribute, attributesOf, classNames, html, type Html } from '../html.ts'
import { contentOf, type Content, type Dress } from './options.ts'

export interface HintOptions extends Content, Dress {
  readonly id?: string | undefined
}

/** What helps to answer a question, in grey beneath it. */
export function hint(options: HintOptions): Html {
  const names = classNames('govuk-hint', options.classes)
  return html`<div${attribute('id', options.id)} class="${names}"${attributesOf(options.attributes)}>${contentOf(
    options,
  )}</div>`
}

import { attributesOf, classNames, html, type Html } from '../html.ts'
import { contentOf, type Content, type Dress } from './options.ts'

export type TagOptions = Content & Dress

/** A word or two that says what state something is in. */
export function tag(options: TagOptions): Html {
  return html`<strong class="${classNames('govuk-tag', options.classes)}" ${attributesOf(options.attributes)}
    >${contentOf(options)}</strong
  >`
}

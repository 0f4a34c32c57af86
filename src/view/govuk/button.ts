import { attribute, attributesOf, classNames, html, type Html, type Piece } from '../html.ts'
import { contentOf, type Content, type Dress } from './options.ts'

export interface ButtonOptions extends Content, Dress {
  readonly id?: string | undefined
  readonly href?: string | undefined
  readonly type?: 'submit' | 'button' | 'reset' | undefined
  readonly name?: string | undefined
  readonly value?: string | undefined
  readonly disabled?: boolean | undefined
  readonly preventDoubleClick?: boolean | undefined
  readonly isStartButton?: boolean | undefined
}

/** A button; with an `href`, a link that looks and is announced as one. */
export function button(options: ButtonOptions): Html {
  const shared = html` class="${classNames(
    'govuk-button',
    options.classes,
    options.isStartButton && 'govuk-button--start',
  )}"
  data-module="govuk-button"${attributesOf(options.attributes)}${attribute('id', options.id)}`
  const inside = html`${words(options)}${options.isStartButton && startIcon}`
  if (options.href) return html`<a href="${options.href}" role="button" draggable="false" ${shared}>${inside}</a>`
  return html`<button type="${options.type ?? 'submit'}" ${own(options)}${shared}>${inside}</button>`
}

function own(options: ButtonOptions): Piece {
  return [
    attribute('value', options.value),
    attribute('name', options.name),
    options.disabled && html` disabled aria-disabled="true"`,
    attribute('data-prevent-double-click', options.preventDoubleClick),
  ]
}

/** A start button lays out with flexbox, which drops the spaces between elements: markup is kept in one span. */
function words(options: ButtonOptions): Piece {
  return options.html && options.isStartButton ? html`<span>${options.html}</span>` : contentOf(options)
}

const startIcon = html`<svg
  class="govuk-button__start-icon"
  xmlns="http://www.w3.org/2000/svg"
  width="17.5"
  height="19"
  viewBox="0 0 33 40"
  aria-hidden="true"
  focusable="false"
>
  <path fill="currentColor" d="M0 0h13l20 20-20 20H0l20-20z" />
</svg>`

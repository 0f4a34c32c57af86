import { attribute, attributesOf, classNames, html, type Attributes, type Html, type Piece } from '../html.ts'
import { hasContent, type Content, type Dress, type Optional } from './options.ts'

interface Tab {
  readonly id?: string | undefined
  readonly label: string
  readonly attributes?: Attributes | undefined
  readonly panel: Content & { readonly attributes?: Attributes | undefined }
}

export interface TabsOptions extends Dress {
  readonly id?: string | undefined
  readonly idPrefix?: string | undefined
  readonly title?: string | undefined
  readonly items?: readonly Optional<Tab>[] | undefined
}

/** Passages side by side of which one is read at a time. Without scripts they follow one another. */
export function tabs(options: TabsOptions): Html {
  const all = (options.items ?? []).map((tab, index) => ({ tab, position: index + 1 }))
  const each = (draw: (tab: Tab, id: string, position: number) => Html): Piece =>
    all.map(({ tab, position }) => tab && draw(tab, tab.id || `${options.idPrefix ?? ''}-${position}`, position))
  return html`<div${attribute('id', options.id)} class="${classNames('govuk-tabs', options.classes)}"${attributesOf(
    options.attributes,
  )} data-module="govuk-tabs">
  <h2 class="govuk-tabs__title">${options.title ?? 'Contents'}</h2>
  ${
    all.length > 0 &&
    html`<ul class="govuk-tabs__list">
        ${each(tabLink)}
      </ul>
      ${each(tabPanel)}`
  }
</div>`
}

function tabLink(tab: Tab, id: string, position: number): Html {
  const names = classNames('govuk-tabs__list-item', position === 1 && 'govuk-tabs__list-item--selected')
  return html`<li class="${names}">
    <a class="govuk-tabs__tab" href="#${id}" ${attributesOf(tab.attributes)}>${tab.label}</a>
  </li>`
}

function tabPanel({ panel }: Tab, id: string, position: number): Html {
  const names = classNames('govuk-tabs__panel', position > 1 && 'govuk-tabs__panel--hidden')
  return html`<div class="${names}" id="${id}" ${attributesOf(panel.attributes)}>
    ${panel.html ?? (hasContent(panel) && html`<p class="govuk-body">${panel.text}</p>`)}
  </div>`
}

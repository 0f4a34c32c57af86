import { attributesOf, classNames, html, type Attributes, type Html } from '../html.ts'
import { contentOf, type Content, type Dress } from './options.ts'

interface Breadcrumb extends Content {
  readonly href?: string | undefined
  readonly attributes?: Attributes | undefined
}

/** The way down to this page; the last step has no address because it is the page itself. */
export function breadcrumbs(
  options: Dress & {
    readonly items: readonly Breadcrumb[]
    readonly collapseOnMobile?: boolean | undefined
    readonly labelText?: string | undefined
  },
): Html {
  const names = classNames(
    'govuk-breadcrumbs',
    options.classes,
    options.collapseOnMobile && 'govuk-breadcrumbs--collapse-on-mobile',
  )
  return html`<nav
    class="${names}"
    ${attributesOf(options.attributes)}
    aria-label="${options.labelText ?? 'Breadcrumb'}"
  >
    <ol class="govuk-breadcrumbs__list">
      ${options.items.map(breadcrumb)}
    </ol>
  </nav>`
}

function breadcrumb(step: Breadcrumb): Html {
  if (!step.href) return html`<li class="govuk-breadcrumbs__list-item" aria-current="page">${contentOf(step)}</li>`
  return html`<li class="govuk-breadcrumbs__list-item">
    <a class="govuk-breadcrumbs__link" href="${step.href}" ${attributesOf(step.attributes)}>${contentOf(step)}</a>
  </li>`
}

import { attribute, attributesOf, classNames, html, type Attributes, type Html, type Piece } from '../html.ts'
import { contentOf, hasContent, present, type Content, type Dress, type Optional } from './options.ts'

interface NavigationLink extends Content {
  readonly href?: string | undefined
  /** The page itself. */
  readonly current?: boolean | undefined
  /** The part of the site the page is in. */
  readonly active?: boolean | undefined
  readonly attributes?: Attributes | undefined
}

export interface ServiceNavigationOptions extends Dress {
  readonly serviceName?: string | undefined
  readonly serviceUrl?: string | undefined
  readonly navigation?: readonly Optional<NavigationLink>[] | undefined
  readonly ariaLabel?: string | undefined
  readonly menuButtonText?: string | undefined
  readonly menuButtonLabel?: string | undefined
  readonly navigationLabel?: string | undefined
  readonly navigationId?: string | undefined
  readonly navigationClasses?: string | undefined
  readonly collapseNavigationOnMobile?: boolean | undefined
}

/** The parts of the site, under the header. The macro's slots, for languages and search, are left out. */
export function serviceNavigation(options: ServiceNavigationOptions): Html {
  const shared = html`class="${classNames('govuk-service-navigation', options.classes)}"
  data-module="govuk-service-navigation"${attributesOf(options.attributes)}`
  const inside = html`<div class="govuk-width-container">
    <div class="govuk-service-navigation__container">${serviceName(options)} ${links(options)}</div>
  </div>`
  // With a name in it this is a region of its own; without, the nav inside is landmark enough.
  if (!options.serviceName) return html`<div ${shared}>${inside}</div>`
  return html`<section aria-label="${options.ariaLabel ?? 'Service information'}" ${shared}>${inside}</section>`
}

function serviceName({ serviceName: name, serviceUrl }: ServiceNavigationOptions): Piece {
  if (!name) return undefined
  return html`<span class="govuk-service-navigation__service-name"
    >${
      serviceUrl
        ? html`<a href="${serviceUrl}" class="govuk-service-navigation__link">${name}</a>`
        : html`<span class="govuk-service-navigation__text">${name}</span>`
    }</span
  >`
}

function links(options: ServiceNavigationOptions): Piece {
  const navigation = present(options.navigation)
  if (navigation.length === 0) return undefined
  const menu = options.menuButtonText || 'Menu'
  const id = options.navigationId || 'navigation'
  return html`<nav
    aria-label="${options.navigationLabel || menu}"
    class="${classNames('govuk-service-navigation__wrapper', options.navigationClasses)}"
  >
    ${(options.collapseNavigationOnMobile ?? navigation.length > 1) && menuButton(menu, id, options.menuButtonLabel)}
    <ul class="govuk-service-navigation__list" id="${id}">
      ${navigation.map(navigationLink)}
    </ul>
  </nav>`
}

/** Folds the links away on a phone; it shows only once the script that works it has started. */
function menuButton(text: string, controls: string, spoken: string | undefined): Html {
  const names = 'govuk-service-navigation__toggle govuk-js-service-navigation-toggle'
  const said = attribute('aria-label', spoken === text ? undefined : spoken)
  return html`<button type="button" class="${names}" aria-controls="${controls}" ${said} hidden aria-hidden="true">
    ${text}
  </button>`
}

function navigationLink(link: NavigationLink): Html {
  const here = Boolean(link.active || link.current)
  const current = here && attribute('aria-current', link.current ? 'page' : 'true')
  // Strong, for those whose own colours hide the line under the present page.
  const words = here
    ? html`<strong class="govuk-service-navigation__active-fallback">${contentOf(link)}</strong>`
    : contentOf(link)
  return html`<li
    class="${classNames('govuk-service-navigation__item', here && 'govuk-service-navigation__item--active')}"
  >
    ${
      link.href
        ? html`<a class="govuk-service-navigation__link" href="${link.href}" ${current}${attributesOf(link.attributes)}
            >${words}</a
          >`
        : hasContent(link) && html`<span class="govuk-service-navigation__text" ${current}>${words}</span>`
    }
  </li>`
}

import { attribute, attributesOf, classNames, html, type Html, type Piece } from '../html.ts'
import { contentOf, hasContent, type Content, type Dress } from './options.ts'

export interface NotificationBannerOptions extends Content, Dress {
  readonly type?: 'success' | undefined
  readonly role?: string | undefined
  readonly titleText?: string | undefined
  readonly titleHtml?: Html | undefined
  readonly titleId?: string | undefined
  readonly titleHeadingLevel?: number | undefined
  readonly disableAutoFocus?: boolean | undefined
}

/** Something to know about this page that is not part of it: what has just happened, what is about to. */
export function notificationBanner(options: NotificationBannerOptions): Html {
  const success = options.type === 'success'
  const titleId = options.titleId || 'govuk-notification-banner-title'
  const title = { text: options.titleText || (success ? 'Success' : 'Important'), html: options.titleHtml }
  const level = options.titleHeadingLevel || 2
  // A success is read out at once; anything else is a landmark to be found.
  const role = options.role || (success ? 'alert' : 'region')
  const outer = [
    attribute(
      'class',
      classNames('govuk-notification-banner', success && 'govuk-notification-banner--success', options.classes),
    ),
    attribute('role', role),
    attribute('aria-labelledby', titleId),
    attribute('data-module', 'govuk-notification-banner'),
    attribute('data-disable-auto-focus', options.disableAutoFocus),
    attributesOf(options.attributes),
  ]
  return html`<div${outer}>
  <div class="govuk-notification-banner__header">
    <h${level} class="govuk-notification-banner__title" id="${titleId}">${contentOf(title)}</h${level}>
  </div>
  <div class="govuk-notification-banner__content">${message(options)}</div>
</div>`
}

function message(options: Content): Piece {
  if (options.html && options.html.length > 0) return options.html
  return hasContent(options) && html`<p class="govuk-notification-banner__heading">${contentOf(options)}</p>`
}

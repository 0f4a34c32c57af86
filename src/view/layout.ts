import type { Problem } from '../core/shared/problem.ts'
import { footer } from './footer.ts'
import { breadcrumbs } from './govuk/breadcrumbs.ts'
import { genericHeader } from './govuk/genericHeader.ts'
import { phaseBanner } from './govuk/phaseBanner.ts'
import { serviceNavigation } from './govuk/serviceNavigation.ts'
import { skipLink } from './govuk/skipLink.ts'
import { head, type Assets } from './head.ts'
import { html, trusted, type Html, type Piece } from './html.ts'
import { problemSummary } from './problems.ts'

/** A page of the site and the words that lead to it. */
export interface PageLink {
  readonly text: string
  readonly href: string
}

export interface PageOptions {
  /** What the browser's tab says, before the name of the product. */
  readonly title: string
  /** The heading of the page; left out where `main` brings its own. */
  readonly heading?: string | undefined
  readonly main: Html
  /** The parts of the site, under the header. */
  readonly navigation?: readonly PageLink[] | undefined
  /** The address of this page, to mark it in the navigation. */
  readonly current?: string | undefined
  /** The pages above this one, from the top. */
  readonly above?: readonly PageLink[] | undefined
  /** What stands in the way, listed at the top; the title then says so too. */
  readonly problems?: readonly Problem[] | undefined
  readonly assets?: Assets | undefined
}

/**
 * A whole page: header without a crown, navigation, banner, problems if any, the matter itself, footer.
 *
 * Nothing in it needs a script, and unless its styles are embedded nothing in it is inline, so it keeps to a content
 * security policy of `'self'`.
 */
export function page(options: PageOptions): Html {
  const problems = options.problems ?? []
  return tightened(
    html`<!doctype html>
      <html lang="en-GB" class="govuk-template">
        ${head(problems.length > 0 ? `Error: ${options.title}` : options.title, options.assets)}
        <body class="govuk-template__body">
          ${skipLink({ text: 'Skip to main content', href: '#main-content' })} ${header(options)}
          <div class="govuk-width-container">
            ${trail(options)}
            <main class="govuk-main-wrapper" id="main-content">
              ${problemSummary(problems)}
              ${options.heading !== undefined && html`<h1 class="govuk-heading-l">${options.heading}</h1>`}
              ${options.main}
            </main>
          </div>
          ${footer}
        </body>
      </html>`,
  )
}

/**
 * The same page without the indentation between its tags, which is most of the bytes of a long table. One space or line
 * break is left wherever there was any; text, and what a person typed, holds no bare tags and so is untouched.
 */
function tightened(markup: Html): Html {
  return trusted(markup.replace(/>\s+</g, (between) => (between.includes('\n') ? '>\n<' : '> <')))
}

function header({ navigation, current }: PageOptions): Html {
  const links = (navigation ?? []).map((link) => ({ ...link, current: link.href === current }))
  return html`<header class="govuk-template__header">
    ${genericHeader({ logoText: 'Spinout', url: '/' })}
    ${links.length > 0 && serviceNavigation({ navigation: links, navigationLabel: 'Parts of the site' })} ${banner}
  </header>`
}

const banner = phaseBanner({
  tag: { text: 'Alpha' },
  text: 'The figures are for discussion. They are not advice, and nobody has audited the model.',
})

function trail({ above, heading, title }: PageOptions): Piece {
  if (!above || above.length === 0) return undefined
  return breadcrumbs({ items: [...above, { text: heading ?? title }], collapseOnMobile: true })
}

import { attributesOf, html, trusted, type Attributes, type Html } from './html.ts'

/**
 * Where a page finds its dress. `linked` asks the site for it; `embedded` carries it along, for a result kept as one
 * file and opened where there is no site.
 */
export type Assets =
  | { readonly kind: 'linked'; readonly stylesheet: string; readonly script: string }
  | { readonly kind: 'embedded'; readonly css: string }

const fromTheSite: Assets = { kind: 'linked', stylesheet: '/assets/spinout.css', script: '/assets/spinout.js' }

/** Two discs, one leaving the other. In the page itself, so that no file has to be served for it. */
const icon = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><circle cx="12" cy="20" r="11" fill="#0b0c0c"/>' +
    '<circle cx="25" cy="7" r="6" fill="#1d70b8"/></svg>',
)}`

/** The head of a page. */
export function head(title: string, assets: Assets = fromTheSite): Html {
  return html`<head>
    ${meta({ charset: 'utf-8' })}
    <title>${title} – Spinout</title>
    ${meta({ name: 'viewport', content: 'width=device-width, initial-scale=1' })} ${link({ rel: 'icon', href: icon })}
    ${dress(assets)}
  </head>`
}

function dress(assets: Assets): Html {
  if (assets.kind === 'embedded')
    return html`<style>
      ${trusted(assets.css)}
    </style>`
  const script = html`<script type="module" src="${assets.script}"></script>`
  return html`${link({ rel: 'stylesheet', href: assets.stylesheet })} ${script}`
}

function meta(attributes: Attributes): Html {
  return html`<meta${attributesOf(attributes)}>`
}

function link(attributes: Attributes): Html {
  return html`<link${attributesOf(attributes)}>`
}

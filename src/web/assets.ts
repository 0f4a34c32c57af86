import { createHash } from 'node:crypto'
import type { Page } from './page.ts'
import type { Asset } from './site.ts'

/** The tag of what a file holds, worked out once for each file. */
const tags = new WeakMap<Asset, string>()

function tagOf(asset: Asset): string {
  const known = tags.get(asset) ?? `"${createHash('sha256').update(asset.body).digest('base64url').slice(0, 27)}"`
  tags.set(asset, known)
  return known
}

/**
 * A file by its address. A browser keeps it and asks each time whether it still holds, so that an upgrade shows at
 * once and nothing is sent twice.
 */
const assetAt = (path: string): Page => ({
  path,
  access: 'public',
  get(request, { assets }) {
    const asset = assets.get(path)!
    const tag = tagOf(asset)
    request.header('cache-control', 'public, no-cache')
    request.header('etag', tag)
    if (request.req.header('if-none-match') === tag) return request.body(null, 304)
    return request.body(asset.body, 200, { 'content-type': asset.type })
  },
})

export const assetPages: readonly Page[] = [
  '/assets/spinout.css',
  '/assets/spinout.js',
  '/assets/govuk-frontend.min.js',
].map(assetAt)

import type { Context } from 'hono'
import type { Site } from './site.ts'

/** Who may see a page. Every route must say, so that none is open by oversight. */
export type Access = 'public'

/** Answer one request. */
export type Answering = (request: Context, site: Site) => Response | Promise<Response>

/** A page of the site: where it is, who may see it, and what it answers. One object in one file. */
export interface Page {
  readonly path: string
  readonly access: Access
  /** The most that a request to it may carry, where that is more than to other pages. */
  readonly bodyBytes?: number
  readonly get?: Answering
  readonly post?: Answering
}

/** Markup as an answer. What a visitor typed may be in it, so no shared cache may keep it. */
export function showPage(
  request: Context,
  markup: { toString(): string },
  status: 200 | 400 | 404 | 413 | 500 | 503 = 200,
): Response {
  request.header('cache-control', 'private, no-cache')
  return request.html(markup.toString(), status)
}

import { Hono } from 'hono'
import { compress } from 'hono/compress'
import { HTTPException } from 'hono/http-exception'
import { broken, notFound } from './failures.ts'
import { pages } from './pages.ts'
import { guardsOf } from './security.ts'
import { openSite, type SiteSettings } from './site.ts'

/** What the site tells whoever runs it when it breaks. */
export interface AppSettings extends SiteSettings {
  readonly report: (fault: Error) => void
}

/**
 * The whole site as one function from a request to a response: guards first, then pages, then plain words for what is
 * not there or went wrong.
 */
export function makeApp({ report, ...settings }: AppSettings): Hono {
  const site = openSite(settings)
  const app = new Hono()
  for (const guard of guardsOf(pages)) app.use(guard)
  app.use(compress())
  for (const { path, get, post } of pages) {
    if (get) app.get(path, (request) => get(request, site))
    if (post) app.post(path, (request) => post(request, site))
  }
  app.notFound((request) => notFound(request))
  app.onError((fault, request) => {
    // A guard turned the request away: that is no fault of ours.
    if (fault instanceof HTTPException) return fault.getResponse()
    report(fault)
    return broken(request)
  })
  return app
}

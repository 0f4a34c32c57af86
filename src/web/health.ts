import type { Page } from './page.ts'

/** For whatever watches over the site: it answers. */
export const health: Page = {
  path: '/health',
  access: 'public',
  get: (request) => request.text('ok', 200, { 'cache-control': 'no-store' }),
}

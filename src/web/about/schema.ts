import { caseSchema } from '../../core/finance/case/schema.ts'
import type { Page } from '../page.ts'

/** The JSON Schema of cases, for editors that check while a person types. */
export const schema: Page = {
  path: '/schema/case-1.json',
  access: 'public',
  get: (request) =>
    request.body(`${JSON.stringify(caseSchema(), null, 2)}\n`, 200, {
      'content-type': 'application/schema+json; charset=utf-8',
      'cache-control': 'public, no-cache',
    }),
}

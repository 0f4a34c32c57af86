import { findTemplate } from '../../files/templates/list.ts'
import { templateText } from '../../files/templates/text.ts'
import { notFound } from '../failures.ts'
import type { Page } from '../page.ts'

const ENDING = '.case.yaml'

/** A template as a file to take away. The name is looked up in our list, so an address reaches no other file. */
export const templateFilePage: Page = {
  path: '/templates/:file',
  access: 'public',
  get(request) {
    const file = request.req.param('file') ?? ''
    const template = file.endsWith(ENDING) ? findTemplate(file.slice(0, -ENDING.length)) : undefined
    if (!template) return notFound(request, 'There is no template called ', file, '.')
    return request.body(templateText(template), 200, {
      'content-type': 'application/yaml; charset=utf-8',
      'content-disposition': `attachment; filename="${template.name}${ENDING}"`,
      'cache-control': 'public, no-cache',
    })
  },
}

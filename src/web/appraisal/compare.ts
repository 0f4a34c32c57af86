import { notUnderstood } from '../failures.ts'
import { showPage, type Page } from '../page.ts'
import { comparisonAsked } from './compare/asked.ts'
import { optionsPage } from './compare/optionsPage.ts'
import { onCase } from './onCase.ts'

/** Two options of a case, line by line: what differs, by how much and why, each figure leading to its own terms. */
export const compare: Page = {
  path: '/compare',
  access: 'public',
  get: onCase((request, { query, read, answers }, site) => {
    const model = site.models.get(query, read)
    const asked = comparisonAsked(new URL(request.req.url).searchParams, model.ready.built)
    if (!asked.ok) return notUnderstood(request, ...asked.problems.map(({ message }) => message))
    return showPage(request, optionsPage(model, query, asked.value, answers !== undefined))
  }),
}

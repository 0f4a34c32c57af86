import type { Context } from 'hono'
import { areasOf } from '../../core/finance/areas.ts'
import { monthIn } from '../../core/finance/calendar.ts'
import { nearest } from '../../core/shared/fields/nearest.ts'
import { notFound, notUnderstood } from '../failures.ts'
import { showPage, type Page } from '../page.ts'
import { linePage } from './explain/linePage.ts'
import { areasPage, linesPage } from './explain/listPage.ts'
import { openedIn } from './opened.ts'
import { formWithProblems } from './start.ts'

/** Any line of the middle case, opened down to its inputs and sources; without a line, the lines there are. */
export const explain: Page = {
  path: '/explain',
  access: 'public',
  async get(request: Context, site) {
    const opened = await openedIn(request, site)
    if (opened.kind === 'nothing') return request.redirect('/', 303)
    if (opened.kind === 'unknown') return notFound(request, 'There is no example called ', opened.example, '.')
    if (opened.kind === 'problems') return formWithProblems(request, opened.answers, opened.problems)
    const { query, read } = opened
    const model = site.models.get(query, read)
    const { calendar, model: lines } = model.ready.built
    const asked = new URL(request.req.url).searchParams
    const [option, line] = [asked.get('option'), asked.get('line')]
    if (option === null) return showPage(request, areasPage(model, query))
    const area = areasOf(model.ready.built).find(({ id }) => id === option)
    if (!area) return notFound(request, 'The model has no part called ', option, '.')
    const month = monthIn(calendar, asked.get('month') ?? '0')
    if (month === undefined)
      return notUnderstood(
        request,
        `Months run from 0 to ${calendar.months - 1}, or from ${calendar.start} to ${calendar.names.at(-1)}.`,
      )
    if (line === null) return showPage(request, linesPage(model, query, area, month))
    const name = `${option}/${line}`
    if (!lines.byName.has(name)) {
      const near = nearest(name, [...lines.byName.keys()])
      return notFound(request, 'There is no line called ', name, near === undefined ? '.' : `: is it ${near}?`)
    }
    return showPage(request, linePage({ query, book: read.book, model, month, area: option }, name))
  },
}

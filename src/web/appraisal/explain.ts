import type { Context } from 'hono'
import { nearest } from '../../core/shared/fields/nearest.ts'
import { notFound, notUnderstood } from '../failures.ts'
import { showPage, type Page } from '../page.ts'
import { linePage } from './explain/linePage.ts'
import { linesPage, roomsOf, roomsPage } from './explain/listPage.ts'
import { monthAsked } from './explain/months.ts'
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
    if (option === null) return showPage(request, roomsPage(model, query))
    const room = roomsOf(model).find(({ id }) => id === option)
    if (!room) return notFound(request, 'The model has no part called ', option, '.')
    const month = monthAsked(calendar, asked.get('month') ?? '0')
    if (month === undefined)
      return notUnderstood(
        request,
        `Months run from 0 to ${calendar.months - 1}, or from ${calendar.start} to ${calendar.names.at(-1)}.`,
      )
    if (line === null) return showPage(request, linesPage(model, query, room, month))
    const name = `${option}/${line}`
    if (!lines.byName.has(name)) {
      const near = nearest(name, [...lines.byName.keys()])
      return notFound(request, 'There is no line called ', name, near === undefined ? '.' : `: is it ${near}?`)
    }
    return showPage(request, linePage({ query, book: read.book, model, month, room: option }, name))
  },
}

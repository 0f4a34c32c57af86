import { areasOf } from '../../core/finance/areas.ts'
import { monthIn } from '../../core/finance/calendar.ts'
import { nearest } from '../../core/shared/fields/nearest.ts'
import { notFound, notUnderstood } from '../failures.ts'
import { showPage, type Page } from '../page.ts'
import { linePage } from './explain/linePage.ts'
import { areasPage, linesPage } from './explain/listPage.ts'
import { onCase } from './onCase.ts'

/** Any line of the middle case, opened down to its inputs and sources; without a line, the lines there are. */
export const explain: Page = {
  path: '/explain',
  access: 'public',
  get: onCase((request, { query, read }, site) => {
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
  }),
}

import type { Context } from 'hono'
import { areasOf } from '../../core/finance/areas.ts'
import { monthIn } from '../../core/finance/calendar.ts'
import { nearest } from '../../core/shared/fields/nearest.ts'
import { busy, notFound, notUnderstood } from '../failures.ts'
import { showPage, type Page } from '../page.ts'
import { PAGE_TRIALS } from './answers.ts'
import { linePage } from './explain/linePage.ts'
import { areasPage, linesPage } from './explain/listPage.ts'
import { futureIn } from './explain/namedFutures.ts'
import { inFuture } from './models.ts'
import { onCase } from './onCase.ts'

/**
 * Any line opened down to its inputs and sources, in the middle case or in one of the futures of the answer; without a
 * line, the lines there are.
 */
export const explain: Page = {
  path: '/explain',
  access: 'public',
  get: onCase(async (request, { query, read }, site) => {
    const asked = new URL(request.req.url).searchParams
    const future = futureIn(asked.get('future'))
    if (future === undefined)
      return notUnderstood(request, `Futures of the answer are numbered from 0 to ${PAGE_TRIALS - 1}.`)
    const lines = asked.get('lines') === 'money' ? 'money' : 'answer'
    const middle = site.models.get(query, read, lines)
    const model = future === null ? middle : inFuture(middle, future)
    const { calendar, model: inside } = model.ready.built
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
    if (!inside.byName.has(name)) return noLine(request, name, [...inside.byName.keys()])
    const working = asked.get('futures') === null ? null : site.answers.get(query, read)
    if (asked.get('futures') !== null && !working) return busy(request)
    const told = working && (await working)
    return showPage(request, linePage({ query, book: read.book, model, month, area: option }, name, told))
  }),
}

function noLine(request: Context, name: string, lines: readonly string[]): Response {
  const near = nearest(name, lines)
  return notFound(request, 'There is no line called ', name, near === undefined ? '.' : `: is it ${near}?`)
}

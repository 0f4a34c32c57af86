import { yearPeriods } from '../../../core/appraisal/compare/period.ts'
import type { Built } from '../../../core/finance/build.ts'
import { button } from '../../../view/govuk/button.ts'
import { select } from '../../../view/govuk/select.ts'
import { html, type Html } from '../../../view/html.ts'
import type { ComparisonAsked } from './asked.ts'

/** Which options and which year, as a form that needs no script: all of it goes into the address. */
export function choices(query: string, built: Built, { options: [left, right], period, order }: ComparisonAsked): Html {
  const items = built.options.map(({ id, name }) => ({ value: id, text: name }))
  const years = yearPeriods(built.calendar)
  const chosen = years.findIndex(({ from, to }) => from <= period.from && period.to <= to)
  return html`<form action="/compare" method="get" class="spinout-text spinout-on-screen">
    ${[...new URLSearchParams(query)].map(
      ([name, value]) => html`<input type="hidden" name="${name}" value="${value}" />`,
    )}
    ${select({ id: 'left', name: 'left', label: { text: 'One option' }, items, value: left.id })}
    ${select({ id: 'right', name: 'right', label: { text: 'The other option' }, items, value: right.id })}
    ${select({
      id: 'year',
      name: 'year',
      label: { text: 'Financial year' },
      items: years.map(({ says }, index) => ({ value: String(index + 1), text: says })),
      value: String(chosen + 1),
    })}
    ${select({
      id: 'order',
      name: 'order',
      label: { text: 'Put lines by' },
      items: [
        { value: 'size', text: 'Size of the difference' },
        { value: 'name', text: 'Name' },
      ],
      value: order,
    })}
    ${button({ text: 'Compare' })}
  </form>`
}

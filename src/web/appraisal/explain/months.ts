import { sayMonth } from '../../../core/shared/month.ts'
import type { RunCalendar } from '../../../core/finance/calendar.ts'
import { html, type Html, type Piece } from '../../../view/html.ts'
import { explainAddress } from '../links.ts'

/** `month 12, September 2019`. */
export const sayMonthOf = ({ names }: RunCalendar, month: number): string =>
  `month ${month}, ${sayMonth(names[month]!)}`

/** The ways to the month before and the month after, where there is one. */
export function neighbours(calendar: RunCalendar, query: string, line: string, month: number): Html {
  return html`<nav class="govuk-body" aria-label="Months">
    <ul class="govuk-list spinout-across">
      ${towards(month > 0 && month - 1, 'Previous month')}
      ${towards(month + 1 < calendar.months && month + 1, 'Next month')}
    </ul>
  </nav>`

  function towards(to: number | false, words: string): Piece {
    if (to === false) return undefined
    const address = explainAddress(query, line, to)
    return html`<li><a class="govuk-link" href="${address}">${words}: ${sayMonth(calendar.names[to]!)}</a></li>`
  }
}

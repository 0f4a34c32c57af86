import { assert } from '../../core/shared/assert.ts'
import { isMonth, monthName, sayMonth, type Month } from '../../core/shared/month.ts'
import { html, type Html } from '../html.ts'
import { lineHeight, stroke, words, type Frame } from './drawing.ts'
import { paint } from './paint.ts'

/** Room the names of the months take under the frame: two lines of text. */
export const monthAxisHeight = 2 * lineHeight + 10

/** `2018-09` as `September 2018`. */
export function sayMonthOf(month: string): string {
  return sayMonth(checked(month))
}

/** Which months are named: the first, then evenly, at most six, so that the names fit a phone. */
export function namedMonths(count: number): readonly number[] {
  const step = [1, 2, 3, 6, 12, 24].find((each) => count / each <= 6) ?? 24
  return Array.from({ length: Math.ceil(count / step) }, (_, index) => index * step)
}

/** A mark and a name, `Sep` above `2018`, for some of the months; `x` gives the place of the month at an index. */
export function monthAxis(frame: Frame, months: readonly string[], x: (index: number) => number): Html {
  return html`${namedMonths(months.length).map((index) => {
    const month = checked(months[index] ?? '')
    const place = x(index)
    return [
      stroke([place, frame.bottom], [place, frame.bottom + 5], { stroke: paint.grey }),
      words(monthName(Number(month.slice(5))).slice(0, 3), {
        x: place,
        y: frame.bottom + 4 + lineHeight,
        anchor: 'middle',
      }),
      words(month.slice(0, 4), { x: place, y: frame.bottom + 4 + 2 * lineHeight, anchor: 'middle' }),
    ]
  })}`
}

function checked(month: string): Month {
  assert(isMonth(month), `${month} is not a month`)
  return month
}

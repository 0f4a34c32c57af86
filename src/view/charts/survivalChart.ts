import { area, curveStepAfter, line } from 'd3-shape'
import type { Failure } from '../../core/appraisal/result.ts'
import { assert } from '../../core/shared/assert.ts'
import { sayShare } from '../../core/shared/money.ts'
import { html, type Html } from '../html.ts'
import { drawingWidth, drawn, shape, stroke, type Drawn, type Frame } from './drawing.ts'
import { figure } from './figure.ts'
import { key } from './key.ts'
import { monthAxis, monthAxisHeight, sayMonthOf } from './monthAxis.ts'
import { paint } from './paint.ts'
import { scaleUp, valueAxis } from './valueAxis.ts'

/** The chance of having failed by the end of each month, as an appraisal gives it. */
export type FailedByMonth = Extract<Failure, { applies: true }>['byMonth']

/** Still trading at a moment: `low` and `high` are the ends of the 95% interval of the sampling error. */
interface Moment {
  readonly share: number
  readonly low: number
  readonly high: number
}

const band = { fill: paint.midBlue, stroke: paint.blue, 'stroke-width': 0.5 }
const curve = { fill: 'none', stroke: paint.darkBlue, 'stroke-width': 2.5 }

export interface SurvivalOptions {
  readonly title: string
  readonly says: string
  readonly byMonth: FailedByMonth
}

/** The curve by itself. */
export function drawnSurvival({ title, says, byMonth }: SurvivalOptions): Drawn {
  assert(byMonth.length > 0, 'a survival curve of no months')
  const last = byMonth.at(-1)!
  const trading = `${sayShare(1 - last.p, 1)} of futures still trade at the end of ${sayMonthOf(last.month)}.`
  return draw(title, `${says} ${trading}`, byMonth)
}

/**
 * The share of futures in which the venture still trades, from the start to the end of each month.
 *
 * A step curve, because failure is found at a month's end; the band is two standard errors either way, which is the
 * error of the sampling alone. The scale always runs from 0 to 100%, so that two options can be compared by eye.
 */
export function survivalChart(options: SurvivalOptions): Html {
  const { title, byMonth } = options
  const { svg, description } = drawnSurvival(options)
  return figure({
    title,
    says: description,
    chart: svg,
    key: key([
      { swatch: stroke([1, 8], [31, 8], curve), means: 'share of futures still trading' },
      { swatch: shape('M1,2H31V14H1Z', band), means: 'sampling error, 19 times in 20' },
    ]),
    table: {
      head: ['End of', 'Still trading', 'Failed by then', 'Standard error'],
      rows: byMonth.map(({ month, p, se }) => [sayMonthOf(month), sayShare(1 - p, 1), sayShare(p, 1), sayShare(se, 2)]),
    },
  })
}

function draw(title: string, description: string, byMonth: FailedByMonth): Drawn {
  const frame: Frame = { left: 54, right: drawingWidth - 12, top: 12, bottom: 192 }
  const { place, ticks } = scaleUp([0, 1], frame)
  const x = (index: number) => frame.left + ((frame.right - frame.left) * index) / byMonth.length
  const moments = [{ share: 1, low: 1, high: 1 }, ...byMonth.map(momentOf)]
  const stepped = { x: (_: Moment, index: number) => x(index), y: (share: number) => place(share) }
  return drawn({
    title,
    description,
    height: frame.bottom + monthAxisHeight,
    marks: html`${valueAxis(frame, { place, ticks }, (share) => sayShare(share))}
    ${shape(
      area<Moment>(
        stepped.x,
        ({ low }) => stepped.y(low),
        ({ high }) => stepped.y(high),
      )
        .curve(curveStepAfter)
        .digits(1)(moments),
      band,
    )}
    ${shape(
      line<Moment>(stepped.x, ({ share }) => stepped.y(share))
        .curve(curveStepAfter)
        .digits(1)(moments),
      curve,
    )}
    ${monthAxis(
      frame,
      byMonth.map(({ month }) => month),
      x,
    )}`,
  })
}

function momentOf({ p, se }: { readonly p: number; readonly se: number }): Moment {
  const share = 1 - p
  return { share, low: Math.max(0, share - 2 * se), high: Math.min(1, share + 2 * se) }
}

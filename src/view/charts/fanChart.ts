import type { Fan, FanMonth } from '../../core/appraisal/result.ts'
import { sayShare } from '../../core/shared/money.ts'
import { html, type Html } from '../html.ts'
import { drawingWidth, drawn, stroke, type Drawn, type Frame } from './drawing.ts'
import { fanKeyEntries, fanShapes } from './fanShapes.ts'
import { figure, type FigureTable } from './figure.ts'
import { key } from './key.ts'
import { monthAxis, monthAxisHeight, sayMonthOf } from './monthAxis.ts'
import { paint } from './paint.ts'
import { stripHeight, tradingStrip } from './tradingStrip.ts'
import { sayExactly, sayOnAxis, sayRoughly, type Unit } from './units.ts'
import { scaleUp, valueAxis, type Scale } from './valueAxis.ts'

export interface FanChartOptions {
  readonly title: string
  /** What the line is, in a sentence. */
  readonly says: string
  readonly fan: Fan
  readonly unit: Unit
  /** Whether 0 must be in the picture, with a heavy line at it. */
  readonly zeroLine: boolean
  /** A level to compare with, such as the service floor, dotted across. */
  readonly threshold?: { readonly value: number; readonly label: string } | undefined
  /** Whether to draw the share still trading beneath; by itself it is drawn when some futures have failed. */
  readonly share?: boolean | undefined
}

/**
 * One line of the model over time: the middle future, the band that holds half of the futures, and the band that holds
 * nine in ten.
 *
 * A venture's own figures cover the futures in which it still trades; the caption says so, and the share still trading
 * is drawn beneath, because a fan that widens upwards as the weak drop out would flatter.
 *
 * Units: pounds, a share of 1, or FTE, as `unit` says; months as YYYY-MM.
 */
export function fanChart(options: FanChartOptions): Html {
  const { months, partial, withStrip } = shownOf(options)
  if (months.length === 0) return nothingLeft(options)
  const { threshold } = options
  return figure({
    title: options.title,
    says: options.says,
    chart: draw(options, months, withStrip).svg,
    key: key([
      ...fanKeyEntries,
      ...(threshold ? [{ swatch: stroke([1, 8], [31, 8], thresholdLook), means: threshold.label }] : []),
    ]),
    notes: partial
      ? [
          'Futures in which the venture has failed are left out from the month in which it fails. ' +
            `In ${sayMonthOf(months.at(-1)!.month)}, ${sayShare(months.at(-1)!.share, 1)} still trade.`,
        ]
      : [],
    table: tableOf(months, options.unit, withStrip),
  })
}

/** The fan by itself; nothing where in no future the venture still trades. */
export function drawnFan(options: FanChartOptions): Drawn | undefined {
  const { months, withStrip } = shownOf(options)
  return months.length === 0 ? undefined : draw(options, months, withStrip)
}

function shownOf({ fan, share }: FanChartOptions) {
  const months = fan.months.filter((month) => month.share > 0)
  const partial = months.length < fan.months.length || months.some((month) => month.share < 1)
  return { months, partial, withStrip: share ?? partial }
}

function draw(options: FanChartOptions, months: readonly FanMonth[], withStrip: boolean): Drawn {
  const frame: Frame = { left: 62, right: drawingWidth - 12, top: 12, bottom: 212 }
  const below: Frame = withStrip ? { ...frame, bottom: frame.bottom + stripHeight } : frame
  const scale = scaleOf(options, months, frame)
  const x = (index: number) => frame.left + ((frame.right - frame.left) * index) / Math.max(1, months.length - 1)
  const largest = scale.ticks.reduce((most, tick) => Math.max(most, Math.abs(tick)), 0)
  return drawn({
    title: options.title,
    description: describe(options, months),
    height: below.bottom + monthAxisHeight,
    marks: [
      valueAxis(frame, scale, (value) => sayOnAxis(options.unit, value, largest)),
      fanShapes(months, x, scale.place),
      levels(options, frame, scale),
      withStrip && tradingStrip(below, months, x),
      monthAxis(
        below,
        months.map(({ month }) => month),
        x,
      ),
    ],
  })
}

function scaleOf({ zeroLine, threshold }: FanChartOptions, months: readonly FanMonth[], frame: Frame): Scale {
  const values = months.flatMap(({ p5, p95 }) => [p5, p95])
  return scaleUp([...values, ...(zeroLine ? [0] : []), ...(threshold ? [threshold.value] : [])], frame)
}

const thresholdLook = { stroke: paint.ink, 'stroke-width': 2, 'stroke-dasharray': '2 4' }

function levels({ zeroLine, threshold }: FanChartOptions, frame: Frame, { place }: Scale): Html {
  const across = (value: number, look: Record<string, string | number>) =>
    stroke([frame.left, place(value)], [frame.right, place(value)], { stroke: paint.ink, ...look })
  return html`${zeroLine && across(0, { 'stroke-width': 1.5 })} ${threshold && across(threshold.value, thresholdLook)}`
}

function describe({ says, unit }: FanChartOptions, months: readonly FanMonth[]): string {
  const [first, last] = [months[0]!, months.at(-1)!]
  const lowest = months.reduce((least, month) => (month.p50 < least.p50 ? month : least))
  const say = (value: number) => sayRoughly(unit, value)
  return [
    says,
    `In the middle future it goes from ${say(first.p50)} in ${sayMonthOf(first.month)} to ${say(last.p50)} in`,
    `${sayMonthOf(last.month)}; it is lowest, at ${say(lowest.p50)}, in ${sayMonthOf(lowest.month)}.`,
    `In nine futures of ten it ends between ${say(last.p5)} and ${say(last.p95)}.`,
  ].join(' ')
}

function tableOf(months: readonly FanMonth[], unit: Unit, withShare: boolean): FigureTable {
  const say = (value: number) => sayExactly(unit, value)
  return {
    head: [
      'Month',
      '5% are below',
      '25% are below',
      'Middle',
      '25% are above',
      '5% are above',
      ...(withShare ? ['Still trading'] : []),
    ],
    rows: months.map(({ month, p5, p25, p50, p75, p95, share }) => [
      sayMonthOf(month),
      ...[p5, p25, p50, p75, p95].map(say),
      ...(withShare ? [sayShare(share, 1)] : []),
    ]),
  }
}

function nothingLeft({ title, says }: FanChartOptions): Html {
  return html`<div class="spinout-figure">
    <p class="govuk-heading-s">${title}</p>
    <p class="govuk-body">
      ${says} There is nothing to draw: in no future does the venture still trade at the end of its first month.
    </p>
  </div>`
}

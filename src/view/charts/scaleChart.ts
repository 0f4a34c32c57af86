import { scaleLog } from 'd3-scale'
import { area, line } from 'd3-shape'
import type { Sized } from '../../core/appraisal/scale/run.ts'
import { frequency } from '../../core/chance/frequency.ts'
import { assert } from '../../core/shared/assert.ts'
import { sayRoundPounds, sayShare } from '../../core/shared/money.ts'
import { html, type Html } from '../html.ts'
import { drawing, drawingWidth, lineHeight, shape, stroke, words, type Frame } from './drawing.ts'
import { figure } from './figure.ts'
import { key } from './key.ts'
import { paint } from './paint.ts'
import { sayOnAxis } from './units.ts'
import { scaleUp, valueAxis } from './valueAxis.ts'

const band = { fill: paint.midBlue, stroke: paint.blue, 'stroke-width': 0.5 }
const curve = { fill: 'none', stroke: paint.darkBlue, 'stroke-width': 2.5 }
const wanted = { stroke: paint.ink, 'stroke-width': 1.5, 'stroke-dasharray': '4 3' }
const now = { stroke: paint.grey, 'stroke-width': 1.5, 'stroke-dasharray': '1 3' }

const frame: Frame = { left: 54, right: drawingWidth - 22, top: 12, bottom: 192 }

/** Sizes named below the drawing: the ends and the case itself, so that the names fit a phone. */
const NAMED = [0.125, 1, 8]

/**
 * The chance that a venture's income covers its cost, against its size and so its turnover.
 *
 * Across, each step is as many times as the one before, because what matters is by how many times a service would have
 * to grow. The scale of chances always runs from 0 to 100%.
 */
export function scaleChart(options: {
  readonly title: string
  readonly says: string
  readonly sizes: readonly Sized[]
  /** The share of futures that is asked for. */
  readonly threshold: number
}): Html {
  const { title, says, sizes, threshold } = options
  assert(sizes.length > 1, 'a chart of one size')
  const description = `${says} The threshold is ${sayShare(threshold)}.`
  return figure({
    title,
    says: description,
    chart: draw(title, description, sizes, threshold),
    key: key([
      { swatch: stroke([1, 8], [31, 8], curve), means: 'chance that income covers cost' },
      { swatch: shape('M1,2H31V14H1Z', band), means: 'sampling error, 19 times in 20' },
      { swatch: stroke([1, 8], [31, 8], wanted), means: 'the threshold' },
      { swatch: stroke([16, 1], [16, 15], now), means: 'the size in the case' },
    ]),
    table: {
      head: ['Times its size', 'Turnover', 'Income covers cost', 'It fails'],
      rows: sizes.map(({ times, turnoverPounds, covers, failed }) => [
        String(Number(times.toPrecision(3))),
        sayRoundPounds(turnoverPounds),
        frequency(covers.p, covers.se, covers.limit95),
        frequency(failed.p, failed.se, failed.limit95),
      ]),
    },
  })
}

function draw(title: string, description: string, sizes: readonly Sized[], threshold: number): Html {
  const { place, ticks } = scaleUp([0, 1], frame)
  const across = scaleLog()
    .domain([sizes[0]!.times, sizes.at(-1)!.times])
    .range([frame.left, frame.right])
  const x = ({ times }: Sized): number => across(times)
  const capped = (share: number): number => place(Math.min(1, Math.max(0, share)))
  return drawing({
    title,
    description,
    height: frame.bottom + 2 * lineHeight + 10,
    marks: html`${valueAxis(frame, { place, ticks }, (share) => sayShare(share))}
    ${shape(
      area<Sized>(
        x,
        ({ covers }) => capped(covers.p - 2 * covers.se),
        ({ covers }) => capped(covers.p + 2 * covers.se),
      ).digits(1)(sizes),
      band,
    )}
    ${shape(line<Sized>(x, ({ covers }) => place(covers.p)).digits(1)(sizes), curve)}
    ${stroke([frame.left, place(threshold)], [frame.right, place(threshold)], wanted)}
    ${stroke([across(1), frame.top], [across(1), frame.bottom], now)}
    ${NAMED.flatMap((times) => sizes.find((size) => size.times === times) ?? []).map((size) => [
      stroke([x(size), frame.bottom], [x(size), frame.bottom + 5], { stroke: paint.grey }),
      words(`× ${size.times}`, { x: x(size), y: frame.bottom + 4 + lineHeight, anchor: 'middle' }),
      words(sayOnAxis('pounds', size.turnoverPounds, size.turnoverPounds), {
        x: x(size),
        y: frame.bottom + 4 + 2 * lineHeight,
        anchor: 'middle',
      }),
    ])}`,
  })
}

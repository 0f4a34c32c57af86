import { area } from 'd3-shape'
import type { FanMonth } from '../../core/appraisal/result.ts'
import { html, type Html } from '../html.ts'
import { lineHeight, shape, stroke, words, type Frame } from './drawing.ts'
import { paint } from './paint.ts'

const barHeight = 40

/** Height the strip adds under the frame of a fan, in units. */
export const stripHeight = lineHeight + 12 + barHeight

/** The share of futures in which the venture still trades, month by month, at the foot of `frame`. */
export function tradingStrip(frame: Frame, months: readonly FanMonth[], x: (index: number) => number): Html {
  const top = frame.bottom - barHeight
  const path = area<FanMonth>(
    (_, index) => x(index),
    frame.bottom,
    ({ share }) => frame.bottom - share * barHeight,
  )
  return html`${words('Share still trading', { x: frame.left, y: top - 7 })}
  ${shape(path.digits(1)(months), { fill: paint.paleGrey, stroke: paint.grey })}
  ${stroke([frame.left, top], [frame.right, top], { stroke: paint.grid })}
  ${words('100%', { x: frame.left - 6, y: top + 5, anchor: 'end' })}
  ${words('0%', { x: frame.left - 6, y: frame.bottom + 5, anchor: 'end' })}`
}

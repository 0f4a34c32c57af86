import { scaleLinear } from 'd3-scale'
import { html, type Html } from '../html.ts'
import { stroke, words, type Frame } from './drawing.ts'
import { paint } from './paint.ts'

/** Where a value stands in a drawing, and which values are named. */
export interface Scale {
  readonly place: (value: number) => number
  readonly ticks: readonly number[]
}

/** A straight scale from the smallest to the largest of `values`, ends moved out to round numbers, up the frame. */
export function scaleUp(values: readonly number[], frame: Pick<Frame, 'top' | 'bottom'>): Scale {
  const [smallest, largest] = values.reduce(
    ([low, high], value) => [Math.min(low, value), Math.max(high, value)],
    [Infinity, -Infinity],
  )
  // A line that never moves still needs a scale with some height.
  const domain = smallest < largest ? [smallest, largest] : [smallest, smallest + (Math.abs(smallest) || 1)]
  const scale = scaleLinear().domain(domain).range([frame.bottom, frame.top]).nice(5)
  return { place: scale, ticks: scale.ticks(5) }
}

/** A line across the frame and a name beside it for each tick. */
export function valueAxis(frame: Frame, { place, ticks }: Scale, say: (value: number) => string): Html {
  return html`${ticks.map((tick) => [
    stroke([frame.left, place(tick)], [frame.right, place(tick)], { stroke: paint.grid }),
    words(say(tick), { x: frame.left - 6, y: place(tick) + 5, anchor: 'end' }),
  ])}`
}

import { scaleLinear } from 'd3-scale'
import { daysBetween, type Day } from '../../core/shared/day.ts'
import type { Html } from '../html.ts'
import { at, drawing, drawingWidth, lineHeight, shape, stroke, words, type Frame } from './drawing.ts'
import { paint } from './paint.ts'
import { scaleUp, valueAxis } from './valueAxis.ts'

/** A value of the law over time: each stretch with the day it begins. */
export interface HistoryChart {
  readonly title: string
  readonly description: string
  /** In order; null where there was no figure. */
  readonly entries: readonly { readonly from: Day; readonly value: number | null }[]
  /** The last day drawn, and the day asked about, which is marked. */
  readonly to: Day
  readonly asOf: Day
  readonly say: (value: number) => string
}

const height = 170
const frame: Frame = { left: 80, right: drawingWidth - 12, top: 12, bottom: height - 2 * lineHeight }

/** Steps, because a rate of the law jumps and never glides. Nothing is drawn where there is no figure. */
export function historyChart({ title, description, entries, to, asOf, say }: HistoryChart): Html {
  const first = entries[0]!.from
  const across = scaleLinear()
    .domain([0, Math.max(1, daysBetween(first, to))])
    .range([frame.left, frame.right])
  const x = (day: Day): number => across(daysBetween(first, day < first ? first : day > to ? to : day))
  const scale = scaleUp([0, ...entries.flatMap(({ value }) => value ?? [])], frame)
  const steps = entries.map(({ from, value }, index) => {
    if (value === null) return ''
    const before = entries[index - 1]?.value ?? null
    const y = at(scale.place(value))
    const ends = at(x(entries[index + 1]?.from ?? to))
    return `${before === null ? 'M' : 'L'}${at(x(from))},${y}H${ends}`
  })
  return drawing({
    title,
    description,
    height,
    marks: [
      valueAxis(frame, scale, say),
      stroke([x(asOf), frame.top], [x(asOf), frame.bottom], { stroke: paint.grey, 'stroke-dasharray': '3 3' }),
      shape(steps.join(''), { fill: 'none', stroke: paint.blue, 'stroke-width': 3 }),
      words(first.slice(0, 4), { x: frame.left, y: height - lineHeight / 2 }),
      words(to.slice(0, 4), { x: frame.right, y: height - lineHeight / 2, anchor: 'end' }),
    ],
  })
}

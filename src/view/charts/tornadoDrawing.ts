import type { Html, Piece } from '../html.ts'
import { box, drawing, drawingWidth, lineHeight, stroke, words } from './drawing.ts'
import { key } from './key.ts'
import { paint } from './paint.ts'
import { reachOf, type Swing } from './swings.ts'
import { sayRoughly, type Unit } from './units.ts'
import { shorten, wrap } from './wrap.ts'

export interface Tornado {
  readonly title: string
  readonly description: string
  readonly swings: readonly Swing[]
  readonly middle: number
  readonly unit: Unit
}

type Across = (value: number) => number

const edge = 4
const centre = drawingWidth / 2
const barHeight = 13
const axisHeight = lineHeight + 10
const lowLook = { fill: paint.paper, stroke: paint.darkBlue, 'stroke-width': 1.5 }
const highLook = { fill: paint.blue, stroke: paint.darkBlue, 'stroke-width': 1.5 }

/**
 * For each input its name, then two bars from the middle line: hollow for its low end, filled for its high end, so that
 * an input whose ends both help, or both hurt, can be read too. The end in words stands across the line from its bar.
 * The scale is even about the middle, which leaves half of the width for those words.
 */
export function tornadoDrawing({ title, description, swings, middle, unit }: Tornado): Html {
  const reach = swings.reduce((most, swing) => Math.max(most, reachOf(swing, middle)), 0) || 1
  const x: Across = (value) => centre + ((value - middle) / reach) * (centre - edge)
  const rows = stacked(swings.map((swing) => ({ swing, label: wrap(swing.label, 42) })))
  return drawing({
    title,
    description,
    height: rows.bottom,
    marks: [
      axis([middle - reach, middle, middle + reach], x, unit),
      stroke([centre, axisHeight - 6], [centre, rows.bottom - 6], { stroke: paint.ink, 'stroke-width': 1.5 }),
      rows.placed.map(({ swing, label, top }) => row(swing, label, { top, x, middle })),
    ],
  })
}

/** What the hollow and the filled bars mean. */
export const tornadoKey = key([
  { swatch: box({ left: 2, right: 30, top: 2, bottom: 14 }, lowLook), means: 'the input at its low end' },
  { swatch: box({ left: 2, right: 30, top: 2, bottom: 14 }, highLook), means: 'the input at its high end' },
])

interface Row {
  readonly swing: Swing
  readonly label: readonly string[]
}

interface Stack {
  readonly placed: readonly (Row & { readonly top: number })[]
  readonly bottom: number
}

/** Rows one under another; a name of two lines makes its row higher. */
function stacked(rows: readonly Row[]): Stack {
  return rows.reduce<Stack>(
    ({ placed, bottom }, each) => ({
      placed: [...placed, { ...each, top: bottom }],
      bottom: bottom + (each.label.length + 2) * lineHeight + 14,
    }),
    { placed: [], bottom: axisHeight },
  )
}

function axis([left, middle, right]: readonly [number, number, number], x: Across, unit: Unit): Piece {
  const name = (value: number, anchor: 'start' | 'middle' | 'end') =>
    words(sayRoughly(unit, value), { x: x(value), y: lineHeight - 3, anchor })
  return [name(left, 'start'), name(middle, 'middle'), name(right, 'end')]
}

function row(
  { low, high, lowWords, highWords }: Swing,
  label: readonly string[],
  { top, x, middle }: { readonly top: number; readonly x: Across; readonly middle: number },
): Piece {
  const barsTop = top + label.length * lineHeight + 6
  const place = { x, middle }
  return [
    // The middle line runs behind the names, which are written on paper.
    box({ left: 0, right: drawingWidth, top: top + 2, bottom: barsTop - 3 }, { fill: paint.paper }),
    label.map((text, index) => words(text, { x: edge, y: top + (index + 1) * lineHeight - 2, bold: true })),
    swingBar(low, lowWords, { ...place, top: barsTop, look: lowLook }),
    swingBar(high, highWords, { ...place, top: barsTop + lineHeight, look: highLook }),
  ]
}

function swingBar(
  value: number,
  end: string,
  bar: {
    readonly top: number
    readonly x: Across
    readonly middle: number
    readonly look: Readonly<Record<string, string | number>>
  },
): Piece {
  const toTheLeft = value < bar.middle
  return [
    box({ left: centre, right: bar.x(value), top: bar.top, bottom: bar.top + barHeight }, bar.look),
    words(shorten(end, 23), {
      x: toTheLeft ? centre + 6 : centre - 6,
      y: bar.top + barHeight - 1,
      anchor: toTheLeft ? 'start' : 'end',
    }),
  ]
}

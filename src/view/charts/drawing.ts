import { assert } from '../../core/shared/assert.ts'
import { attributesOf, html, type Attributes, type Html, type Piece } from '../html.ts'

/**
 * Every chart is drawn 360 units wide. A phone shows that at some 290 pixels, so text of 15 units is 12 pixels high;
 * on wider screens the stylesheet makes the text smaller in units as the drawing grows, and the layout leaves room for
 * the larger.
 */
export const drawingWidth = 360

/** Height of a line of text at its largest, in units. */
export const lineHeight = 18

/** A rectangle of the drawing, in units; y grows downwards. */
export interface Frame {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** A coordinate to a tenth of a unit: short, and the same text wherever it is drawn. */
export function at(coordinate: number): number {
  assert(Number.isFinite(coordinate), `a chart was asked to draw at ${coordinate}`)
  return Math.round(coordinate * 10) / 10 + 0
}

/** A drawing by itself, with what it is called and what it shows: a paper has no page around it. */
export interface Drawn {
  readonly title: string
  readonly description: string
  readonly svg: Html
}

/** A drawing with the words that go with it. */
export function drawn(options: Parameters<typeof drawing>[0]): Drawn {
  return { title: options.title, description: options.description, svg: drawing(options) }
}

/**
 * A whole drawing, which screen readers meet as one picture with a name and a description. It grows with the page,
 * unless it `isFixed`: then a unit is a pixel, and its frame scrolls.
 */
export function drawing(options: {
  readonly title: string
  readonly description: string
  readonly height: number
  readonly width?: number
  readonly isFixed?: true
  readonly marks: Piece
}): Html {
  const { width = drawingWidth, isFixed } = options
  const viewBox = `0 0 ${width} ${at(options.height)}`
  const [name, size] = isFixed ? ['spinout-picture', html` width="${width}"`] : ['spinout-chart', undefined]
  return html`<svg class="${name}" xmlns="http://www.w3.org/2000/svg" viewBox="${viewBox}" ${size} role="img">
    <title>${options.title}</title>
    <desc>${options.description}</desc>
    ${options.marks}
  </svg>`
}

/** A straight line from one point to another. */
export function stroke(
  [x1, y1]: readonly [number, number],
  [x2, y2]: readonly [number, number],
  look: Attributes,
): Html {
  return html`<line x1="${at(x1)}" y1="${at(y1)}" x2="${at(x2)}" y2="${at(y2)}" ${attributesOf(look)}></line>`
}

/** A rectangle between two corners, whichever way round they are given. */
export function box({ left, right, top, bottom }: Frame, look: Attributes): Html {
  const size = { width: at(Math.abs(right - left)), height: at(Math.abs(bottom - top)) }
  return html`<rect
    x="${at(Math.min(left, right))}"
    y="${at(Math.min(top, bottom))}"
    ${attributesOf({ ...size, ...look })}
  ></rect>`
}

/** A curve or an area, from the text of its path. */
export function shape(path: string | null, look: Attributes): Piece {
  if (!path) return undefined
  assert(!/NaN|Infinity/.test(path), 'a chart was asked to draw a path that is not a number')
  return html`<path d="${path}" ${attributesOf(look)}></path>`
}

/** Words in the drawing. `anchor` says which end of them stands at `x`; they stand on `y`. */
export function words(
  text: string,
  {
    x,
    y,
    anchor = 'start',
    bold = false,
    size = 15,
  }: {
    readonly x: number
    readonly y: number
    readonly anchor?: 'start' | 'middle' | 'end'
    readonly bold?: boolean
    readonly size?: number
  },
): Html {
  const weight = bold && html` font-weight="700"`
  return html`<text x="${at(x)}" y="${at(y)}" text-anchor="${anchor}" font-size="${size}" ${weight}>${text}</text>`
}

import { area, line } from 'd3-shape'
import type { FanMonth } from '../../core/appraisal/result.ts'
import { html, type Html } from '../html.ts'
import { shape, stroke } from './drawing.ts'
import type { KeyEntry } from './key.ts'
import { paint } from './paint.ts'

const outer = { fill: paint.paleBlue, stroke: paint.blue, 'stroke-dasharray': '3 2' }
const inner = { fill: paint.midBlue, stroke: paint.blue }
const middle = { fill: 'none', stroke: paint.darkBlue, 'stroke-width': 2.5, 'stroke-linecap': 'round' }

type Quantile = 'p5' | 'p25' | 'p50' | 'p75' | 'p95'

/** The two bands and the middle line, from the back to the front. */
export function fanShapes(
  months: readonly FanMonth[],
  x: (index: number) => number,
  place: (value: number) => number,
): Html {
  const band = (low: Quantile, high: Quantile) =>
    area<FanMonth>(
      (_, index) => x(index),
      (month) => place(month[low]),
      (month) => place(month[high]),
    ).digits(1)(months)
  const curve = line<FanMonth>(
    (_, index) => x(index),
    ({ p50 }) => place(p50),
  ).digits(1)(months)
  return html`${shape(band('p5', 'p95'), outer)} ${shape(band('p25', 'p75'), inner)} ${shape(curve, middle)}`
}

/** What the line and the bands mean. */
export const fanKeyEntries: readonly KeyEntry[] = [
  { swatch: stroke([1, 8], [31, 8], middle), means: 'the middle future' },
  { swatch: shape('M1,2H31V14H1Z', inner), means: 'half of the futures' },
  { swatch: shape('M1,2H31V14H1Z', outer), means: 'nine futures of ten' },
]

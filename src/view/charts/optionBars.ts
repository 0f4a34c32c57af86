import type { Probability } from '../../core/appraisal/result.ts'
import { frequency } from '../../core/chance/frequency.ts'
import { sayShare } from '../../core/shared/money.ts'
import type { Html, Piece } from '../html.ts'
import { box, drawingWidth, drawn, lineHeight, stroke, words, type Drawn, type Frame } from './drawing.ts'
import { figure } from './figure.ts'
import { paint } from './paint.ts'

export interface OptionBar {
  readonly name: string
  /** Null where the question is not asked of this option. */
  readonly probability: Probability | null
  /** Why it is not asked, in a few words. */
  readonly whyNot?: string | undefined
}

export interface OptionBars {
  readonly title: string
  readonly says: string
  readonly bars: readonly OptionBar[]
}

/** What a reader of the bars must know. */
export const BARS_ERROR =
  'The line across the end of each bar is the sampling error: 19 times in 20 it covers the true share of futures.'

const barHeight = 20
const gap = 18

/**
 * One probability for every option, as bars one under another, each with a whisker for its sampling error.
 *
 * The whisker is two standard errors either way; with no hits, or nothing but hits, it reaches to the 95% limit.
 */
export function optionBars(options: OptionBars): Html {
  const { title, says, bars } = options
  return figure({
    title,
    says,
    chart: drawnBars(options).svg,
    notes: [BARS_ERROR],
    table: {
      head: ['Option', 'Share of futures', 'Standard error', '95% from', '95% to'],
      rows: bars.map((bar) => [bar.name, ...cells(bar.probability)]),
    },
  })
}

/** The bars by themselves. */
export function drawnBars({ title, says, bars }: OptionBars): Drawn {
  const tops = bars.map((_, index) => heightOf(bars.slice(0, index)))
  const bottom = heightOf(bars)
  return drawn({
    title,
    description: `${says} ${bars.map((bar) => `${bar.name}: ${sayBar(bar)}.`).join(' ')}`,
    height: bottom + lineHeight + 8,
    marks: [bars.map((bar, index) => row(bar, tops[index] ?? 0)), axis(bottom)],
  })
}

/** Ends of the 95% interval of a probability's sampling error. */
export function intervalOf({ p, se, limit95 }: Probability): readonly [number, number] {
  if (limit95 !== undefined) return p === 0 ? [0, limit95] : [limit95, 1]
  return [Math.max(0, p - 2 * se), Math.min(1, p + 2 * se)]
}

function heightOf(bars: readonly OptionBar[]): number {
  return bars.reduce((sum, { probability }) => sum + 2 * lineHeight + (probability ? barHeight : 0) + gap, 0)
}

const left = 2
const x = (share: number) => left + share * (drawingWidth - 2 * left - 14)

function row(bar: OptionBar, top: number): Piece {
  const barTop = top + 2 * lineHeight + 6
  return [
    words(bar.name, { x: left, y: top + lineHeight - 2, bold: true }),
    words(sayBar(bar), { x: left, y: top + 2 * lineHeight - 2 }),
    bar.probability && barOf(bar.probability, { left, right: x(1), top: barTop, bottom: barTop + barHeight }),
  ]
}

function barOf(probability: Probability, frame: Frame): Piece {
  const middle = (frame.top + frame.bottom) / 2
  const [from, to] = intervalOf(probability)
  const [low, high] = [x(from), x(to)]
  const cap = (place: number) => stroke([place, middle - 6], [place, middle + 6], whisker)
  return [
    box(frame, { fill: paint.paper, stroke: paint.grey }),
    box({ ...frame, right: x(probability.p) }, { fill: paint.midBlue, stroke: paint.darkBlue }),
    stroke([low, middle], [high, middle], whisker),
    cap(low),
    cap(high),
  ]
}

const whisker = { stroke: paint.ink, 'stroke-width': 2 }

function axis(top: number): Piece {
  return [0, 0.25, 0.5, 0.75, 1].map((share) =>
    words(sayShare(share), {
      x: x(share),
      y: top + lineHeight,
      anchor: share === 0 ? 'start' : share === 1 ? 'end' : 'middle',
    }),
  )
}

function sayBar({ probability, whyNot }: OptionBar): string {
  return probability
    ? frequency(probability.p, probability.se, probability.limit95)
    : (whyNot ?? 'not asked of this option')
}

function cells(probability: Probability | null): readonly string[] {
  if (!probability) return ['–', '–', '–', '–']
  const [low, high] = intervalOf(probability)
  return [sayShare(probability.p, 1), sayShare(probability.se, 2), sayShare(low, 1), sayShare(high, 1)]
}

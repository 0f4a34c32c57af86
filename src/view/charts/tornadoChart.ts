import type { Sensitivity } from '../../core/appraisal/result.ts'
import { html, type Html } from '../html.ts'
import type { Drawn } from './drawing.ts'
import { figure } from './figure.ts'
import { largestSwings, type Measure, type Swing } from './swings.ts'
import { tornadoDrawing, tornadoKey } from './tornadoDrawing.ts'
import { sayExactly, sayRoughly, type Unit } from './units.ts'

const unitOf: Readonly<Record<Measure, Unit>> = { saving: 'pounds', service: 'share', cash: 'pounds' }

export interface TornadoChartOptions {
  readonly title: string
  /** What is measured, in a sentence. */
  readonly says: string
  readonly sensitivities: readonly Sensitivity[]
  readonly measure: Measure
  /** The measure in the middle case. */
  readonly middle: number
}

/**
 * What matters most: the ten inputs that move the measure furthest, each at its 10th and 90th percentile with every
 * other at its middle. An input that has no such measure (saving, for the baseline) is left out.
 *
 * Units: pounds for saving and cash, a share of today's level for service.
 */
export function tornadoChart(options: TornadoChartOptions): Html {
  const { title, says, measure, middle } = options
  const unit = unitOf[measure]
  const swings = largestSwings(options.sensitivities, measure, middle)
  const chart = drawnTornado(options)
  if (!chart) return nothingMoves(options)
  return figure({
    title,
    says,
    chart: chart.svg,
    key: tornadoKey,
    notes: [`The middle line is the middle case, ${sayRoughly(unit, middle)}. Only one input is moved at a time.`],
    table: {
      head: ['Input', 'Low end', 'Result', 'High end', 'Result'],
      rows: swings.map(({ label, lowWords, highWords, low, high }) => [
        label,
        lowWords,
        sayExactly(unit, low),
        highWords,
        sayExactly(unit, high),
      ]),
    },
  })
}

/** The bars by themselves; nothing where no uncertain input moves the measure. */
export function drawnTornado(options: TornadoChartOptions): Drawn | undefined {
  const { title, says, measure, middle } = options
  const unit = unitOf[measure]
  const swings = largestSwings(options.sensitivities, measure, middle)
  if (swings.length === 0) return undefined
  const description = describe(says, swings, unit)
  return { title, description, svg: tornadoDrawing({ title, description, swings, middle, unit }) }
}

function describe(says: string, [first, ...others]: readonly Swing[], unit: Unit): string {
  const say = (value: number) => sayRoughly(unit, value)
  const furthest =
    first &&
    `${first.label} moves it furthest: ${say(first.low)} at ${first.lowWords}, ` +
      `${say(first.high)} at ${first.highWords}.`
  const then = others.length > 0 && `Then come ${others.map(({ label }) => label).join('; ')}.`
  return [says, furthest, then].filter(Boolean).join(' ')
}

function nothingMoves({ title, says }: TornadoChartOptions): Html {
  return html`<div class="spinout-figure">
    <p class="govuk-heading-s">${title}</p>
    <p class="govuk-body">${says} No uncertain input moves it.</p>
  </div>`
}

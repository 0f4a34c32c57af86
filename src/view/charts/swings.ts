import type { Sensitivity } from '../../core/appraisal/result.ts'

export type Measure = 'saving' | 'service' | 'cash'

/** One input, and what the measure comes to with the input at its low and at its high end. */
export interface Swing {
  readonly label: string
  readonly lowWords: string
  readonly highWords: string
  readonly low: number
  readonly high: number
}

const most = 10

/** Half of the last place that a table shows: what stays within it of the middle reads as the middle. */
const LEAST: Readonly<Record<Measure, number>> = { saving: 0.5, service: 0.0005, cash: 0.5 }

/**
 * The ten inputs that move the measure furthest from its middle, the furthest first; ties keep their order. One that
 * moves it by less than a table shows is left out.
 */
export function largestSwings(
  sensitivities: readonly Sensitivity[],
  measure: Measure,
  middle: number,
): readonly Swing[] {
  return sensitivities
    .flatMap((each) => swingOf(each, measure))
    .filter((swing) => reachOf(swing, middle) >= LEAST[measure])
    .sort((one, other) => reachOf(other, middle) - reachOf(one, middle))
    .slice(0, most)
}

/** How far the further of the two ends lies from the middle. */
export function reachOf({ low, high }: Swing, middle: number): number {
  return Math.max(Math.abs(low - middle), Math.abs(high - middle))
}

function swingOf(sensitivity: Sensitivity, measure: Measure): readonly Swing[] {
  const ends = sensitivity[measure]
  const { label, lowWords, highWords } = sensitivity
  return ends ? [{ label, lowWords, highWords, low: ends.low, high: ends.high }] : []
}

import { normalCumulative, normalQuantile } from '../chance/maths.ts'
import { quantileOf } from '../chance/quantile.ts'
import { isWhetherWon } from '../finance/about.ts'
import type { Built } from '../finance/build.ts'
import type { Sampler } from '../finance/futures.ts'
import { sayRoundPounds, sayShare } from '../shared/money.ts'

interface Words {
  readonly label: string
  readonly lowWords: string
  readonly highWords: string
}

/** Normal score of the 90th percentile. */
export const SCORE_OF_90 = normalQuantile(0.9)

/** What an input is called, and its two ends, in words. */
export function wordsOfEnds(built: Built, sampler: Sampler, name: string): Words {
  const { draw } = sampler.draws.find(({ draw: each, slot }) => slot === name || each.slot.name === name)!
  const ofIt = sampler.draws.flatMap(({ draw: each, slot }) => (each.slot.name === name ? [slot] : []))
  const years = new Set(ofIt).size
  if (name.startsWith('economy/') && draw.slot.time && 'year' in draw.slot.time)
    return wordsOfProcess(built, years, name, draw.label)
  if (name.includes('/renewal#') || isWhetherWon(name))
    return { label: draw.label, lowWords: 'goes well', highWords: 'goes badly' }
  if (name.endsWith('/cut/when') || name.endsWith('/failure'))
    return { label: draw.label, lowWords: 'comes early', highWords: 'late or never' }
  const quantile = quantileOf(draw.shape)
  // What comes in several years moves in all of them at once, each by less: see `workOneAtATime`.
  const [low, high] = years > 1 ? endsOfEach(years) : [0.1, 0.9]
  return {
    label: draw.label,
    lowWords: sayIn(draw.unit, quantile(low)),
    highWords: sayIn(draw.unit, quantile(high)),
  }
}

function endsOfEach(years: number): readonly [low: number, high: number] {
  const high = normalCumulative(SCORE_OF_90 / Math.sqrt(years))
  return [1 - high, high]
}

/** The mean of the path at each end: mean ± score × sd ÷ √years, persistence left out. */
function wordsOfProcess(built: Built, years: number, name: string, label: string): Words {
  const key = name.slice('economy/'.length) as 'cpi' | 'pay' | 'council' | 'demand'
  const { mean, sd } = built.case.economy[key]
  const away = (SCORE_OF_90 * sd) / Math.sqrt(years)
  return { label, lowWords: `${sayShare(mean - away, 1)} a year`, highWords: `${sayShare(mean + away, 1)} a year` }
}

function sayIn(unit: string, value: number): string {
  if (unit.startsWith('pounds')) return unit === 'pounds' ? sayRoundPounds(value) : `${sayRoundPounds(value)} a year`
  if (unit === 'share' || unit === 'a year') return sayShare(value, 1)
  if (unit === 'ratio') return value.toFixed(2)
  return `${value.toFixed(1)} ${unit}`
}

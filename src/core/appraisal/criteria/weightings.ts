import type { Weight } from '../../finance/case/criteria/points.ts'
import type { Criterion } from '../../finance/case/criteria/standard.ts'
import type { WeightingId } from './result.ts'

/**
 * Weights as whole parts of `whole`, so that two totals are the same number exactly when they are tied: fractions such
 * as 100 of 115 would leave that to rounding.
 */
export interface Weighting {
  readonly id: WeightingId
  readonly name: string
  readonly says: string
  readonly parts: ReadonlyMap<string, number>
  readonly whole: number
}

/** A preset that these criteria give no meaning to. */
export interface Withheld {
  readonly name: string
  readonly because: string
}

export const isWithheld = (preset: Weighting | Withheld): preset is Withheld => 'because' in preset

export function weightingOf(
  words: Pick<Weighting, 'id' | 'name' | 'says'>,
  parts: readonly (readonly [string, number])[],
): Weighting {
  return { ...words, parts: new Map(parts), whole: parts.reduce((sum, [, part]) => sum + part, 0) }
}

/** Weights as people gave them, in the order of the criteria. */
export function givenWeighting(
  words: Pick<Weighting, 'id' | 'name' | 'says'>,
  criteria: readonly Criterion[],
  given: readonly Weight[],
): Weighting {
  const points = new Map(given.map(({ id, points: each }) => [id, each]))
  return weightingOf(
    words,
    criteria.map(({ id }) => [id, points.get(id) ?? 0]),
  )
}

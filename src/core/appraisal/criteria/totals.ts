import type { OptionId } from '../../finance/option.ts'
import type { Score, Total } from './result.ts'
import type { Weighting } from './weightings.ts'

const LEAST_SCORE = 0
const MOST_SCORE = 10

interface Bounds {
  readonly option: OptionId
  readonly low: number
  readonly high: number
}

/** The total of each option under one weighting, with its rank among those that are scored on all that counts. */
export function totalsOf(
  { parts, whole }: Pick<Weighting, 'parts' | 'whole'>,
  scores: readonly Score[],
  options: readonly OptionId[],
): readonly Total[] {
  const bounds = options.map((option) =>
    boundsOf(
      option,
      parts,
      scores.filter((score) => score.option === option),
    ),
  )
  const ranked = bounds.filter(isKnown)
  return bounds.map((each): Total => {
    const isRanked = isKnown(each)
    return {
      option: each.option,
      low: each.low / whole,
      high: each.high / whole,
      rank: isRanked ? 1 + ranked.filter(({ low }) => low > each.low).length : null,
      tiedWith: isRanked
        ? ranked.filter(({ low, option }) => low === each.low && option !== each.option).map(({ option }) => option)
        : [],
    }
  })
}

const isKnown = ({ low, high }: Bounds): boolean => low === high

/** Whole parts times whole scores: exact, and what is not scored counted as the worst and as the best. */
function boundsOf(option: OptionId, parts: ReadonlyMap<string, number>, scores: readonly Score[]): Bounds {
  const sum = (unscored: number) =>
    scores.reduce((total, { criterion, score }) => total + parts.get(criterion)! * (score ?? unscored), 0)
  return { option, low: sum(LEAST_SCORE), high: sum(MOST_SCORE) }
}

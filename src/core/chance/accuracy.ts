import { assert } from '../shared/assert.ts'
import { reachOf } from './probability.ts'
import type { Probability } from './statistics.ts'

/**
 * The numbers of blocks at which a run towards an accuracy looks, up to the most it may take: 2, 3, 4, 6, 8, 12, 16,
 * 24, …, each half as much or a third more than the last, and the most itself.
 *
 * They are fixed beforehand, so that where a run stops depends on the case, the seed and the accuracy alone, never on
 * how quickly the blocks came.
 */
export function checkpoints(mostBlocks: number): number[] {
  assert(Number.isInteger(mostBlocks) && mostBlocks > 0, `at most ${mostBlocks} blocks`)
  const looks: number[] = []
  for (let power = 2; power < mostBlocks; power *= 2) looks.push(power, (power * 3) / 2)
  return [...looks.filter((blocks) => blocks < mostBlocks), mostBlocks]
}

/** Whether a probability is known to ± `halfWidth` at 95%: twice its standard error, or its limit, is no further. */
export const isAccurate = (probability: Probability, halfWidth: number): boolean => reachOf(probability) <= halfWidth

/**
 * Whether a run may stop: the last two looks were both accurate.
 *
 * An error told by eight scrambles is itself uncertain by a quarter, and whoever stops at the first look that seems
 * accurate picks the moments at which it came out too small. Of 1,000 runs towards ±0.7 points of a chance of ½ 95.8%
 * were as accurate at the first accurate look, and 98.8% at the second in a row. `looks` are the probabilities at the
 * checkpoints so far, in order.
 */
export function isSettled(looks: readonly Probability[], halfWidth: number): boolean {
  return looks.length >= 2 && looks.slice(-2).every((look) => isAccurate(look, halfWidth))
}

/**
 * The probability that a run states once it has stopped: with no smaller an error than it was asked for.
 *
 * Where a run stops, its own error is one of the smaller ones it might have had: in those 1,000 runs twice it covered
 * the truth in 91.9%, less than the 95% that it promises. What was asked for was not chosen by looking. Where a run
 * took all its blocks and did not get there, its own error is the larger one and stands.
 */
export function statedAfterStop(probability: Probability, halfWidth: number): Probability {
  return probability.limit95 === undefined
    ? { ...probability, se: Math.max(probability.se, halfWidth / 2) }
    : probability
}

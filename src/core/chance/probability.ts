import { assert } from '../shared/assert.ts'
import { SCRAMBLES } from './block.ts'
import { assertWholeBlocks, scrambleError, scrambleOf, sumsByScramble, type Sampling } from './sampling.ts'
import type { Probability } from './statistics.ts'

/** From so many hits on, one for each scramble, the floor of an error no longer grows. */
const FLOOR_HITS = 8

/**
 * The share of trials that hit, with its standard error: ±2 of it covers 95%.
 *
 * For Sobol the error is that between the eight scrambles, for plain trials √(p(1 − p)/n), and never below
 * `hitFloor`. At 0 or n hits the error says nothing (it is 0) and `limit95` is 3/n away, the rule of three.
 *
 * Shapes: `flags` is [trials], 1 for a hit and 0 for none; for Sobol whole blocks.
 * Source: Hanley and Lippman-Hand (1983), If nothing goes wrong, is everything all right?, JAMA 249(13), 1743-1745.
 */
export function probabilityOf(flags: Uint8Array, sampling: Sampling): Probability {
  return fromHits(hitsOf(flags, sampling), flags.length, sampling)
}

/**
 * For each month the probability that something has happened by its end, with its error.
 *
 * Shapes: `firstMonths` is [trials], the month in which it first happened, below 0 where it never did.
 */
export function probabilitiesByMonth(firstMonths: Float64Array, months: number, sampling: Sampling): Probability[] {
  const trials = firstMonths.length
  if (sampling === 'sobol') assertWholeBlocks(trials)
  const parts = sampling === 'sobol' ? SCRAMBLES : 1
  const firsts = new Float64Array(months * parts)
  for (let trial = 0; trial < trials; trial++) {
    const month = firstMonths[trial]!
    if (month >= 0 && month < months) firsts[month * parts + (scrambleOf(trial) % parts)]!++
  }
  const hits = new Float64Array(parts)
  return Array.from({ length: months }, (_, month) => {
    for (let part = 0; part < parts; part++) hits[part]! += firsts[month * parts + part]!
    return fromHits(hits, trials, sampling)
  })
}

/** How far a probability may be off, at 95%: twice its standard error, or as far as its limit. */
export const reachOf = ({ p, se, limit95 = p }: Probability): number => Math.max(2 * se, Math.abs(limit95 - p))

/** The hits of each scramble, or of all trials where they are plain. */
function hitsOf(flags: Uint8Array, sampling: Sampling): Float64Array {
  if (sampling === 'sobol') return sumsByScramble(flags)
  let hits = 0
  for (const flag of flags) hits += flag
  return Float64Array.of(hits)
}

function fromHits(hitsByPart: Float64Array, trials: number, sampling: Sampling): Probability {
  assert(trials > 0, 'a probability of no trials')
  const hits = hitsByPart.reduce((sum, part) => sum + part, 0)
  const p = hits / trials
  if (hits === 0) return { p, se: 0, limit95: Math.min(1, 3 / trials) }
  if (hits === trials) return { p, se: 0, limit95: Math.max(0, 1 - 3 / trials) }
  const se =
    sampling === 'sobol'
      ? scrambleError(hitsByPart.map((part) => (part * hitsByPart.length) / trials))
      : Math.sqrt((p * (1 - p)) / trials)
  return { p, se: Math.max(se, hitFloor(Math.min(hits, trials - hits), trials)) }
}

/**
 * What the error of a share of trials is at least, however alike the scrambles: (1 + √(h + 1))/n for h hits (or
 * misses, where they are fewer), and from eight hits on 4/n.
 *
 * A count that happens to be the same in all scrambles has no spread, and yet the next run may differ. Twice the floor
 * reaches the upper end of Wilson's interval for h hits: the interval's centre is (h + 2)/n and its half-width
 * 2√(h + 1)/n where h is small beside n. From one hit a scramble on the spread between scrambles speaks for itself,
 * but for what it cannot see: that all counts were rounded alike. Were each scramble's count k or k + 1, the mean
 * could be off by less than one a scramble, 8/n, which is twice 4/n.
 * Source: Wilson (1927), Probable inference, Journal of the American Statistical Association 22(158), 209-212, with
 * z = 2.
 */
export function hitFloor(hits: number, trials: number): number {
  return (1 + Math.sqrt(Math.min(hits, FLOOR_HITS) + 1)) / trials
}

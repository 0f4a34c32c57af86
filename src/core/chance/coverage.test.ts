import assert from 'node:assert/strict'
import { test } from 'node:test'
import { drawWords, uniformOf } from '../../../test/words.ts'
import { checkpoints, isAccurate, isSettled, statedAfterStop } from './accuracy.ts'
import { BLOCK_TRIALS } from './block.ts'
import { meanOf } from './mean.ts'
import { differenceOf } from './paired.ts'
import { probabilityOf, reachOf } from './probability.ts'
import type { Sampling } from './sampling.ts'
import { spreadOf } from './spread.ts'

/**
 * A problem whose answers are known: S is the sum of four uniforms. The chance of S ≤ x is that of Irwin and Hall,
 * (x⁴ − 4(x − 1)⁴ + …)/24, each bracket only where it is above 0.
 */
function chanceUpTo(x: number): number {
  const fourth = (above: number) => Math.max(0, above) ** 4
  return (fourth(x) - 4 * fourth(x - 1) + 6 * fourth(x - 2) - 4 * fourth(x - 3)) / 24
}

/** Its quantile, by halving. */
function quantileAt(share: number): number {
  let [low, high] = [0, 4]
  for (let round = 0; round < 50; round++) {
    const middle = (low + high) / 2
    if (chanceUpTo(middle) < share) low = middle
    else high = middle
  }
  return low
}

interface Run {
  readonly uniforms: readonly Float64Array[]
  readonly sums: Float64Array
  readonly sampling: Sampling
}

function runOf(seed: number, blocks: number, sampling: Sampling): Run {
  const uniforms = drawWords(seed, 4, blocks, sampling).map((words) => Float64Array.from(words, uniformOf))
  const [a, b, c, d] = uniforms as [Float64Array, Float64Array, Float64Array, Float64Array]
  return { uniforms, sums: a.map((each, trial) => each + b[trial]! + c[trial]! + d[trial]!), sampling }
}

const upTo = (values: Float64Array, x: number) => Uint8Array.from(values, (value) => (value <= x ? 1 : 0))

/** How far each stated figure is from the truth, and how far its error says it may be. */
const FIGURES: Readonly<Record<string, (run: Run) => { readonly off: number; readonly reach: number }>> = {
  'a chance of an half': ({ sums, sampling }) => offOf(sums, 2, sampling),
  'a chance of a fifth': ({ sums, sampling }) => offOf(sums, 1.5, sampling),
  'a chance of 1 in 100': ({ sums, sampling }) => offOf(sums, 0.7, sampling),
  'a chance of 1 in 400, some 3 hits': ({ sums, sampling }) => offOf(sums, 0.5, sampling),
  'a chance of 1 in 1,600, often without a hit': ({ sums, sampling }) => offOf(sums, 0.35, sampling),
  'a chance that one input decides, almost the same in each scramble': ({ uniforms, sampling }) => {
    const chance = probabilityOf(upTo(uniforms[0]!, 0.3), sampling)
    return { off: chance.p - 0.3, reach: reachOf(chance) }
  },
  'a difference between two options in the same futures': ({ uniforms, sums, sampling }) => {
    // The other option has ½ in place of the first uniform: three uniforms to at most 1, 1/3! = 1/6.
    const other = sums.map((sum, trial) => sum - uniforms[0]![trial]! + 0.5)
    const { difference, se } = differenceOf(upTo(sums, 1.5), upTo(other, 1.5), sampling)
    return { off: difference - (chanceUpTo(1.5) - 1 / 6), reach: 2 * se }
  },
  'a difference that few futures make': ({ sums, sampling }) => {
    const { difference, se } = differenceOf(upTo(sums, 1.5), upTo(sums, 1.51), sampling)
    return { off: difference - (chanceUpTo(1.5) - chanceUpTo(1.51)), reach: 2 * se }
  },
  'a mean': ({ uniforms, sampling }) => {
    const [a, b, c] = uniforms
    const { mean, se } = meanOf(
      a!.map((each, trial) => each * b![trial]! * c![trial]!),
      sampling,
    )
    return { off: mean - 1 / 8, reach: 2 * se }
  },
  'a 5th percentile': ({ sums, sampling }) => {
    const { p5, percentileSe } = spreadOf(sums, sampling)
    return { off: p5 - quantileAt(0.05), reach: 2 * percentileSe.p5 }
  },
  'a middle': ({ sums, sampling }) => {
    const { p50, percentileSe } = spreadOf(sums, sampling)
    return { off: p50 - 2, reach: 2 * percentileSe.p50 }
  },
}

function offOf(sums: Float64Array, x: number, sampling: Sampling) {
  const chance = probabilityOf(upTo(sums, x), sampling)
  return { off: chance.p - chanceUpTo(x), reach: reachOf(chance) }
}

for (const sampling of ['sobol', 'plain'] as const)
  test(`stated errors cover the truth in 93% of 1,000 runs of a block at least: ${sampling}`, () => {
    const runs = Array.from({ length: 1_000 }, (_, seed) => runOf(seed, 1, sampling))
    for (const [name, figure] of Object.entries(FIGURES)) {
      const covered = runs.map(figure).filter(({ off, reach }) => Math.abs(off) <= reach).length
      assert.ok(covered >= 930, `${name}: ${covered} of 1,000`)
    }
  })

test('Sobol futures tell more than as many plain ones, and their errors say so', () => {
  const meanReach = (sampling: Sampling) => {
    const runs = Array.from({ length: 100 }, (_, seed) => runOf(seed, 1, sampling))
    return runs.reduce((sum, { sums }) => sum + offOf(sums, 2, sampling).reach, 0) / runs.length
  }
  // Four times the trials halve a plain error. Of a smooth chance of four inputs a block of Sobol is worth three.
  assert.ok(meanReach('sobol') < meanReach('plain') / Math.sqrt(3))
})

const MOST_BLOCKS = 16
const ASKED = 0.007

/** The chance of S ≤ x at each look of a run. */
function looksAt(seed: number, x: number) {
  const hits = upTo(runOf(seed, MOST_BLOCKS, 'sobol').sums, x)
  return checkpoints(MOST_BLOCKS).map((blocks) => probabilityOf(hits.subarray(0, blocks * BLOCK_TRIALS), 'sobol'))
}

for (const x of [1.5, 2])
  test(`a run that stops once it is settled is as accurate as it says, and sooner done: S up to ${x}`, () => {
    const runs = 120
    const tally = { covered: 0, early: 0, atFirst: 0 }
    const isOff = (p: number, reach: number) => Math.abs(p - chanceUpTo(x)) > reach
    for (let seed = 0; seed < runs; seed++) {
      const looks = looksAt(seed, x)
      const stop = looks.findIndex((_, at) => isSettled(looks.slice(0, at + 1), ASKED))
      const stated = statedAfterStop(looks.at(stop)!, ASKED)
      const first = looks.find((look) => isAccurate(look, ASKED)) ?? stated
      if (!isOff(stated.p, reachOf(stated))) tally.covered++
      if (stop >= 0 && stop < looks.length - 1) tally.early++
      if (!isOff(first.p, reachOf(first))) tally.atFirst++
    }
    assert.ok(tally.covered >= 0.95 * runs, `${tally.covered} of ${runs} are covered`)
    assert.ok(tally.early >= 0.8 * runs, `${tally.early} of ${runs} stopped early`)
    assert.ok(tally.covered > tally.atFirst, 'the first accurate look, with its own error, was as good')
  })

import { BLOCK_TRIALS } from '../chance/block.ts'
import { fillWords } from '../chance/counter.ts'
import type { Matrix } from '../chance/eigen.ts'
import { fillPoints, scrambledSlot, type Scrambled } from '../chance/sobol/scramble.ts'
import { normalOverWords, readScore, readWord, type Reading } from '../chance/table/reading.ts'
import { lookUp } from '../chance/table/wordTable.ts'
import type { Futures } from '../graph/interpret.ts'
import { assert } from '../shared/assert.ts'

/** A slot of a run: its text, and its dimension in the sampling plan; null where its words are plain. */
export interface PlannedSlot {
  readonly key: string
  readonly dimension: number | null
}

/** One drawn column: the input it fills, the slot its words come from, and how they are read. */
export interface Drawn {
  readonly key: string
  readonly slot: number
  readonly reading: Reading
}

/** Slots that move together, by their place in the sampler, with the factor of their correlations. */
export interface LinkedSlots {
  readonly slots: readonly number[]
  readonly factor: Matrix
}

/** All that is drawn for a run, whatever the seed. */
export interface Sampler {
  readonly slots: readonly PlannedSlot[]
  readonly linked: readonly LinkedSlots[]
  readonly drawn: readonly Drawn[]
}

/** A linked slot's score: its weights on the scores of others before it and its own. */
export interface Leaning {
  readonly slot: number
  readonly weights: readonly { readonly slot: number; readonly weight: number }[]
}

/**
 * The slots whose score is made of several. One that leans on none keeps its own words, and so do all that are not
 * linked.
 */
export function leaningSlots({ linked }: Sampler): Leaning[] {
  return linked.flatMap(({ slots, factor }) =>
    slots.flatMap((slot, row) => {
      const weights = slots.slice(0, row + 1).map((each, column) => ({ slot: each, weight: factor[row]![column]! }))
      const used = weights.filter(({ weight }) => weight !== 0)
      return used.length === 1 && used[0]!.slot === slot && used[0]!.weight === 1 ? [] : [{ slot, weights: used }]
    }),
  )
}

/** Draws futures of a sampler for one seed. A pure function of sampler, seed, and the number of a trial. */
export interface Drawing {
  /** The futures of some trials, by their numbers in the run. */
  futures(trials: ArrayLike<number>): Futures
  /** The words of a slot for one block. */
  words(target: Uint32Array, slot: number, block: number): void
}

/** The reference: what the passes of a kernel do for a block, for any trials, one value at a time. */
export function makeDrawing(sampler: Sampler, seed: number): Drawing {
  const scrambles = new Map<number, Scrambled>()
  const scrambled = (slot: number, key: string, dimension: number): Scrambled => {
    const found = scrambles.get(slot) ?? scrambledSlot(seed, key, dimension)
    scrambles.set(slot, found)
    return found
  }
  const words = (target: Uint32Array, slot: number, block: number): void => {
    const { key, dimension } = sampler.slots[slot]!
    if (dimension === null) fillWords(target, seed, key, block * BLOCK_TRIALS)
    else fillPoints(target, scrambled(slot, key, dimension), block)
  }
  return { words, futures: (trials) => futuresOf(sampler, trials, wordsOfTrials(trials, words)) }
}

/** The words of some trials, slot by slot, a block at a time. */
function wordsOfTrials(trials: ArrayLike<number>, words: Drawing['words']): (slot: number) => Uint32Array {
  const block = new Uint32Array(BLOCK_TRIALS)
  const places = Array.from(trials, (trial, place) => {
    assert(Number.isSafeInteger(trial) && trial >= 0, `${trial} is not a trial`)
    return { place, block: Math.floor(trial / BLOCK_TRIALS), within: trial % BLOCK_TRIALS }
  })
  const byBlock = Map.groupBy(places, (each) => each.block)
  return (slot) => {
    const target = new Uint32Array(places.length)
    for (const [number, members] of byBlock) {
      words(block, slot, number)
      for (const { place, within } of members) target[place] = block[within]!
    }
    return target
  }
}

function futuresOf(sampler: Sampler, trials: ArrayLike<number>, wordsOf: (slot: number) => Uint32Array): Futures {
  const words = sampler.slots.map((_, slot) => wordsOf(slot))
  const scores = new Map(leaningSlots(sampler).map((leaning) => [leaning.slot, scoresOf(leaning, words)]))
  const values = sampler.drawn.map(({ key, slot, reading }): [string, Float64Array] => {
    const leans = scores.get(slot)
    const value = leans
      ? (at: number) => readScore(reading, leans[at]!)
      : (at: number) => readWord(reading, words[slot]![at]!)
    return [key, Float64Array.from({ length: trials.length }, (_, at) => value(at))]
  })
  return { trials: trials.length, values: new Map(values) }
}

/** Weights times scores, summed in the order of the factor. */
function scoresOf({ weights }: Leaning, words: readonly Uint32Array[]): Float64Array {
  const table = normalOverWords()
  const sums = new Float64Array(words[0]!.length)
  for (const { slot, weight } of weights)
    for (let at = 0; at < sums.length; at++) sums[at] = sums[at]! + weight * lookUp(table, words[slot]![at]!)
  return sums
}

import type { Compiled } from '../graph/compile/compile.ts'
import type { Reading } from '../chance/table/reading.ts'
import { normalOverWords, uniformOverScores } from '../chance/table/reading.ts'
import { leaningSlots, type Leaning, type PlannedSlot, type Sampler } from './sampler.ts'

/**
 * How a column is filled from words or scores, in passes; `table` is a place in the tables of the job. What is scaled
 * is the share of a word, a score as it is, or what a table gives.
 */
export type Filling =
  | { readonly kind: 'constant'; readonly value: number }
  | { readonly kind: 'scaled'; readonly base: number; readonly factor: number; readonly of: 'share' | 'score' | number }
  | { readonly kind: 'table'; readonly table: number }
  | { readonly kind: 'steps'; readonly thresholds: Uint32Array | Float64Array; readonly values: Float64Array }

/** A drawn column. `scores` says that it is read from the score of a slot that leans on others. */
export interface Column {
  readonly key: string
  readonly slot: number
  readonly scores: boolean
  readonly filling: Filling
}

/** A what-if run on the same futures: inputs that are the same in every trial, by key. */
export interface Variant {
  readonly inputs: Readonly<Record<string, number>>
  /** Only the first so many blocks are run. */
  readonly blocks: number
}

/**
 * All that a thread needs to work blocks out: plain values and bytes, so that it can be sent as it is. The same job,
 * seed and block make the same figures on any machine.
 */
export interface Job {
  readonly compiled: Compiled
  readonly seed: number
  readonly slots: readonly PlannedSlot[]
  readonly leaning: readonly Leaning[]
  readonly columns: readonly Column[]
  /** Word and score tables; the first is the score of a word, the second, where slots lean, the share of a score. */
  readonly tables: readonly { readonly over: 'words' | 'scores'; readonly values: Float64Array }[]
  /** What is run on the same futures; the first variant is the one whose series are kept. */
  readonly variants: readonly Variant[]
}

/** Make a job of a compiled model, what is drawn for it, and the variants to run. */
export function makeJob(compiled: Compiled, sampler: Sampler, seed: number, variants: readonly Variant[]): Job {
  const tables: { over: 'words' | 'scores'; values: Float64Array }[] = []
  const placed = new Map<Float64Array, number>()
  const place = (over: 'words' | 'scores', values: Float64Array): number => {
    const at = placed.get(values) ?? tables.push({ over, values }) - 1
    placed.set(values, at)
    return at
  }
  place('words', normalOverWords())
  const leaning = leaningSlots(sampler)
  if (leaning.length > 0) place('scores', uniformOverScores())
  const leans = new Set(leaning.map(({ slot }) => slot))
  const wanted = sampler.drawn.filter(({ key }) => compiled.places.inputs.has(key))
  const columns = wanted.map(({ key, slot, reading }): Column => {
    const scores = leans.has(slot)
    return { key, slot, scores, filling: scores ? fromScores(reading, place) : fromWords(reading, place) }
  })
  return { compiled, seed, slots: sampler.slots, leaning, columns, tables, variants }
}

type Place = (over: 'words' | 'scores', values: Float64Array) => number

function fromWords(reading: Reading, place: Place): Filling {
  switch (reading.kind) {
    case 'constant':
      return reading
    case 'normal':
      return { kind: 'scaled', base: reading.mean, factor: reading.sd, of: place('words', normalOverWords()) }
    case 'straight':
      return { kind: 'scaled', base: reading.low, factor: reading.range, of: 'share' }
    case 'table':
      return { kind: 'table', table: place('words', reading.overWords()) }
    case 'steps':
      return { kind: 'steps', thresholds: reading.words, values: reading.values }
  }
}

function fromScores(reading: Reading, place: Place): Filling {
  switch (reading.kind) {
    case 'constant':
      return reading
    case 'normal':
      return { kind: 'scaled', base: reading.mean, factor: reading.sd, of: 'score' }
    case 'straight':
      return { kind: 'scaled', base: reading.low, factor: reading.range, of: place('scores', uniformOverScores()) }
    case 'table':
      return { kind: 'table', table: place('scores', reading.overScores()) }
    case 'steps':
      return { kind: 'steps', thresholds: reading.scores, values: reading.values }
  }
}

import { BLOCK_TRIALS } from '../chance/block.ts'
import type { Job } from './job.ts'

/**
 * What a run leaves, each block at its own place: blocks may come in any order, from anywhere, twice, and leave the
 * same bytes. Nothing is added up across blocks.
 */
export interface Store {
  readonly trials: number
  readonly months: number
  /** By variant, by wanted end: [ends × trials], of the trials that the variant is run for. */
  readonly ends: readonly Float64Array[]
  readonly wantedEnds: number
  /** Of the first variant, by wanted series: [series × months × trials], singles, because a fan needs no more. */
  readonly series: Float32Array
  /** By slot: the top 16 bits of the uniform of each trial, after correlation: [slots × trials]. */
  readonly uniforms: Uint16Array
}

/** Whether memory can be shared between threads here: a page of a browser may only when its server says so. */
export const canShare = (): boolean => typeof SharedArrayBuffer !== 'undefined'

/** Whether what a thread leaves in this store is there for all. */
export const isShared = ({ series }: Store): boolean => canShare() && series.buffer instanceof SharedArrayBuffer

/** How many uniforms a store can tell apart: it keeps their top 16 bits. */
export const UNIFORMS = 0x10000

/**
 * A store for so many whole blocks. Where memory can be shared between threads they write into it themselves.
 */
export function makeStore(job: Job, blocks: number): Store {
  const { wanted, months } = job.compiled
  const trials = blocks * BLOCK_TRIALS
  const room = (bytes: number): ArrayBuffer | SharedArrayBuffer =>
    canShare() ? new SharedArrayBuffer(bytes) : new ArrayBuffer(bytes)
  return {
    trials,
    months,
    wantedEnds: wanted.ends.length,
    ends: job.variants.map(
      (variant) => new Float64Array(room(8 * wanted.ends.length * Math.min(blocks, variant.blocks) * BLOCK_TRIALS)),
    ),
    series: new Float32Array(room(4 * wanted.singles.length * months * trials)),
    uniforms: new Uint16Array(room(2 * job.slots.length * trials)),
  }
}

/** Put all figures of a copy into the store it was made of. */
export function copyFigures(into: Store, from: Store): void {
  for (const [variant, ends] of from.ends.entries()) into.ends[variant]!.set(ends)
  into.series.set(from.series)
  into.uniforms.set(from.uniforms)
}

/** The values of one end of a variant, [trials it is run for]. */
export function endOf({ ends, wantedEnds }: Store, variant: number, end: number): Float64Array {
  const all = ends[variant]!
  const trials = all.length / wantedEnds
  return all.subarray(end * trials, (end + 1) * trials)
}

/** One month of a series, [trials]. */
export function seriesIn({ trials, months, series }: Store, line: number, month: number): Float32Array {
  const from = (line * months + month) * trials
  return series.subarray(from, from + trials)
}

/** The uniforms of a slot, [trials]. */
export function uniformsOf({ trials, uniforms }: Store, slot: number): Uint16Array {
  return uniforms.subarray(slot * trials, (slot + 1) * trials)
}

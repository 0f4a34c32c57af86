import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { BLOCK_TRIALS } from '../../src/core/chance/block.ts'
import type { Sampling } from '../../src/core/chance/sampling.ts'
import { makeWorkable } from '../../src/core/appraisal/ready.ts'
import { makeJob, type Job } from '../../src/core/engine/job.ts'
import { makeStore, type Store } from '../../src/core/engine/store.ts'
import { makeHand, type Task } from '../../src/core/engine/task.ts'
import { AS_TYPED } from '../../src/core/finance/about.ts'
import type { Case } from '../../src/core/finance/case/index.ts'

/** A case to be run as it is and, for fewer blocks, with its promises as typed. */
export function jobOf(theCase: Case, seed: number, sampling: Sampling = 'sobol', typedBlocks = 1): Job {
  const { compiled, sampler, neutral } = makeWorkable(theCase, sampling)
  return makeJob(compiled, sampler, seed, [
    { inputs: neutral, blocks: Infinity },
    { inputs: { ...neutral, [AS_TYPED]: 1 }, blocks: typedBlocks },
  ])
}

/** Blocks as tasks, in an order. */
export const blockTasks = (...blocks: number[]): Task[] => blocks.map((block) => ({ kind: 'block', block }))

/** What is left of so many blocks, worked out here in an order. */
export function storeOf(job: Job, blocks: number, order = Array.from({ length: blocks }, (_, block) => block)): Store {
  const store = makeStore(job, blocks)
  const hand = makeHand()
  for (const task of blockTasks(...order))
    assert.deepEqual(hand.do(job, store, task), { kind: 'block', notFinite: null })
  return store
}

type Figures = Float64Array | Float32Array | Uint16Array

/** A digest of the bytes of a block, row by row: -0 and 0 differ, and so do two ways of being no number. */
export function bytesOfBlock({ ends, wantedEnds, series, uniforms, trials }: Store, block: number): string[] {
  const from = block * BLOCK_TRIALS
  const rows = (what: string, figures: Figures, width: number): string[] => {
    const count = from < width ? figures.length / width : 0
    return Array.from({ length: count }, (_, row) => {
      const { buffer, byteOffset, byteLength } = figures.subarray(row * width + from, row * width + from + BLOCK_TRIALS)
      return `${what} ${row}: ${createHash('sha1')
        .update(new Uint8Array(buffer, byteOffset, byteLength))
        .digest('hex')}`
    })
  }
  return [
    ...rows('series', series, trials),
    ...rows('uniforms', uniforms, trials),
    ...ends.flatMap((figures, variant) => rows(`ends of variant ${variant}`, figures, figures.length / wantedEnds)),
  ]
}

/** The same of every block. */
export const bytesOf = (store: Store): string[][] =>
  Array.from({ length: store.trials / BLOCK_TRIALS }, (_, block) => bytesOfBlock(store, block))

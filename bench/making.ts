import type { Making } from '../src/cli/bench/ready.ts'
import type { Model } from '../src/core/graph/model.ts'
import { m1Compiled, m1Job } from './m1/job.ts'
import { m1 } from './m1/model.ts'

/** A full analysis: 10,240 trials, on one thread and on two. */
export const FULL_BLOCKS = 10
export const THREADS = 2

/** How M1 is made ready. */
export const MAKING: Making<Model> = {
  lines: m1,
  compile: m1Compiled,
  tables: (compiled) => m1Job(compiled, 1, Infinity),
}

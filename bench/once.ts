/**
 * M1 in a process that does nothing else: `node once.ts pool`, on two threads, or `node once.ts here`, without any.
 * Prints a line of JSON: the stages of making the model ready where nothing is known yet, milliseconds of the first
 * full analysis, and the most memory it held.
 */
import { timeReady } from '../src/cli/bench/ready.ts'
import { peakBytes } from '../src/cli/bench/peakMemory.ts'
import { makeStore } from '../src/core/engine/store.ts'
import { runHere } from '../src/core/engine/task.ts'
import { openPool } from '../src/worker/pool.ts'
import { analyse } from './m1/analysis.ts'
import { m1Compiled, m1Job } from './m1/job.ts'
import { m1 } from './m1/model.ts'
import { FULL_BLOCKS, MAKING, THREADS } from './making.ts'

const stages = timeReady(MAKING, 0)
const begun = performance.now()
const job = m1Job(m1Compiled(m1()), 1, FULL_BLOCKS)
const pool = process.argv[2] === 'here' ? null : openPool({ threads: THREADS })
await analyse(job, makeStore(job, FULL_BLOCKS), {
  blocks: FULL_BLOCKS,
  threads: pool ? THREADS : 1,
  runTasks: pool?.run ?? runHere,
})
const milliseconds = performance.now() - begun
console.log(
  JSON.stringify({ stages, milliseconds, secondsSinceStart: performance.now() / 1000, peakBytes: peakBytes() }),
)
await pool?.close()

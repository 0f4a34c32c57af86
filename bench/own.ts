import { fileURLToPath } from 'node:url'
import { readyMilliseconds, timeReadyOften, type Stages, type StagesOften } from '../src/cli/bench/ready.ts'
import { figureIn, runJson } from '../src/cli/bench/runJson.ts'
import { runKept } from '../src/cli/bench/runKept.ts'
import { spreadOf, type Spread } from '../src/cli/bench/spread.ts'
import { makeStore } from '../src/core/engine/store.ts'
import { openPool } from '../src/worker/pool.ts'
import { fastest } from './fastest.ts'
import { analyse } from './m1/analysis.ts'
import { m1Compiled, m1Job } from './m1/job.ts'
import { m1 } from './m1/model.ts'
import { replicates } from './m1/replicates.ts'
import { coverage, statedBy } from './m1/stated.ts'
import { TRUTH } from './m1/truth.ts'
import { FULL_BLOCKS, MAKING, THREADS } from './making.ts'

/** Analyses in a round, of which the fastest counts. */
const PASSES = 7
const WARM_UPS = 15
/** 8,192 trials, again and again. */
const REPLICATES = { count: 1_000, blocks: 8 } as const
const ONCE = fileURLToPath(new URL('once.ts', import.meta.url))

/** What Spinout itself takes for M1, beside how it does against others. */
export interface Own {
  /** Milliseconds of a full analysis of 10,240 trials, threads warm. */
  readonly oneThread: Spread
  readonly twoThreads: Spread
  readonly oneOverTwo: Spread
  /** Milliseconds of the same for 1,024 trials on one thread: what is shown first. */
  readonly firstFrame: Spread
  /** Milliseconds until a new model runs at full speed. */
  readonly ready: Spread
  readonly stages: StagesOften
  /** Shares of replicates of 8,192 trials whose ±2 standard errors cover the truth. */
  readonly covered: { readonly replicates: number; readonly insolvent: number; readonly breached: number }
  readonly operationsAMonth: number
  /** The first full analysis of a new process, on two threads and without any. */
  readonly cold: { readonly threads: Cold; readonly none: Cold }
}

interface Cold {
  readonly milliseconds: number
  readonly secondsSinceStart: number
  readonly peakBytes: number
  readonly stages: Stages
}

/** Measure it, rounds of one thread, two and the first frame one straight after another. */
export async function measureOwn(rounds: number, onRound: (done: number, all: number) => void): Promise<Own> {
  // Node keeps the files of a first run, compiled: everyone but the first newcomer finds them there.
  await runOnce('pool')
  const cold = { threads: await runOnce('pool'), none: await runOnce('here') }
  const { warm } = timeReadyOften(MAKING, rounds)
  const compiled = m1Compiled(m1())
  const job = m1Job(compiled, 1, FULL_BLOCKS)
  const pool = openPool({ threads: THREADS })
  const here = runKept()
  const full = makeStore(job, FULL_BLOCKS)
  const first = makeStore(job, 1)
  const ways = {
    one: () => analyse(job, full, { blocks: FULL_BLOCKS, threads: 1, runTasks: here }),
    two: () => analyse(job, full, { blocks: FULL_BLOCKS, threads: THREADS, runTasks: pool.run }),
    frame: () => analyse(job, first, { blocks: 1, threads: 1, runTasks: here }),
  }
  const taken = { one: [] as number[], two: [] as number[], frame: [] as number[] }
  for (const way of Object.values(ways)) await fastest(WARM_UPS, way)
  for (let round = 0; round < rounds; round++) {
    taken.one.push(await fastest(PASSES, ways.one))
    taken.two.push(await fastest(PASSES, ways.two))
    taken.frame.push(await fastest(PASSES, ways.frame))
    onRound(round + 1, rounds)
  }
  await pool.close()
  return {
    oneThread: spreadOf(taken.one),
    twoThreads: spreadOf(taken.two),
    oneOverTwo: spreadOf(taken.one.map((milliseconds, round) => milliseconds / taken.two[round]!)),
    firstFrame: spreadOf(taken.frame),
    ready: spreadOf(warm.map(readyMilliseconds)),
    stages: { cold: cold.none.stages, warm },
    covered: measureCoverage(),
    operationsAMonth: compiled.operationsAMonth,
    cold,
  }
}

function measureCoverage(): Own['covered'] {
  const runs = replicates(REPLICATES.count, REPLICATES.blocks, statedBy)
  const covered = (what: 'insolvent' | 'breached') =>
    coverage(
      runs.map((run) => run[what]),
      TRUTH[what],
    )
  return { replicates: REPLICATES.count, insolvent: covered('insolvent'), breached: covered('breached') }
}

async function runOnce(where: 'pool' | 'here'): Promise<Cold> {
  const printed = await runJson(process.execPath, [ONCE, where])
  return {
    milliseconds: figureIn(printed, 'milliseconds'),
    secondsSinceStart: figureIn(printed, 'secondsSinceStart'),
    peakBytes: figureIn(printed, 'peakBytes'),
    // Printed by our own program, a line above.
    stages: printed['stages'] as Stages,
  }
}

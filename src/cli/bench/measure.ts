import { fileURLToPath } from 'node:url'
import { appraise } from '../../core/appraisal/appraise.ts'
import { makeReady, makeWorkable, type Workable } from '../../core/appraisal/ready.ts'
import { makeJob } from '../../core/engine/job.ts'
import type { RunTasks } from '../../core/engine/task.ts'
import type { CaseRead } from '../../core/finance/case/read.ts'
import { compile } from '../../core/graph/compile/compile.ts'
import { defaultThreads, openPool } from '../../worker/pool.ts'
import { readyMilliseconds, timeReadyOften, type StagesOften } from './ready.ts'
import { figureIn, runJson } from './runJson.ts'
import { runKept } from './runKept.ts'
import { spreadOf, type Spread } from './spread.ts'
import { moved, SETTINGS } from './youthFirst.ts'

/** Appraisals of Youth First, timed. */
export interface Measured {
  readonly trials: number
  readonly months: number
  readonly options: number
  readonly threads: number
  /** Live operations a month: what a trial is worked out of, a mean over the months. */
  readonly operationsAMonth: number
  /** Seconds, each time for a case that was not seen before. */
  readonly allThreads: Spread
  readonly oneThread: Spread
  /** Within each round. */
  readonly oneOverAll: Spread
  /** Milliseconds until a new model runs at full speed. */
  readonly ready: Spread
  readonly stages: StagesOften
  /** In a new process each. */
  readonly cold: { readonly allThreads: Cold; readonly oneThread: Cold }
}

/** The first appraisal of a process. */
interface Cold {
  readonly seconds: number
  readonly secondsSinceStart: number
  readonly peakBytes: number
}

/** Rounds before the first that counts: threads start, and the engine learns what runs often. */
const WARM_UPS = 6
const ONCE = fileURLToPath(new URL('once.ts', import.meta.url))

/**
 * Time appraisals of a case on this thread alone and on all threads of a warm pool, one straight after the other, so
 * that what else the machine does falls on both. Beside them: one in a new process, with its memory, and how a model is
 * made ready.
 */
export async function measure(
  read: CaseRead,
  { rounds, onRound }: { readonly rounds: number; readonly onRound: (done: number, all: number) => void },
): Promise<Measured> {
  // Node keeps the files of a first run, compiled: everyone but the first newcomer finds them there.
  await runOnce('pool')
  const cold = { allThreads: await runOnce('pool'), oneThread: await runOnce('here') }
  const workable = makeWorkable(read.case, 'sobol')
  const stages = timeReadyOften(makingOf(read, workable), rounds)
  const threads = defaultThreads()
  const pool = openPool({ threads })
  const here = runKept()
  const one: number[] = []
  const all: number[] = []
  for (let round = -WARM_UPS; round < rounds; round++) {
    const [oneSeconds, allSeconds] = [await timed(read, round, here), await timed(read, round, pool.run)]
    if (round < 0) continue
    one.push(oneSeconds)
    all.push(allSeconds)
    onRound(round + 1, rounds)
  }
  await pool.close()
  const { built, compiled } = workable
  return {
    trials: SETTINGS.trials,
    months: built.calendar.months,
    options: built.options.length,
    threads,
    operationsAMonth: compiled.operationsAMonth,
    allThreads: spreadOf(all),
    oneThread: spreadOf(one),
    oneOverAll: spreadOf(one.map((seconds, round) => seconds / all[round]!)),
    ready: spreadOf(stages.warm.map(readyMilliseconds)),
    stages,
    cold,
  }
}

async function timed({ case: theCase, book }: CaseRead, round: number, runTasks: RunTasks): Promise<number> {
  const begun = performance.now()
  await appraise(moved(theCase, round + WARM_UPS), book, SETTINGS, runTasks)
  return (performance.now() - begun) / 1000
}

async function runOnce(where: 'pool' | 'here'): Promise<Cold> {
  const printed = await runJson(process.execPath, [ONCE, where])
  return {
    seconds: figureIn(printed, 'seconds'),
    secondsSinceStart: figureIn(printed, 'secondsSinceStart'),
    peakBytes: figureIn(printed, 'peakBytes'),
  }
}

const makingOf = ({ case: theCase }: CaseRead, { compiled, neutral }: Workable) => ({
  lines: () => makeReady(theCase, { whatIfs: true }),
  compile: ({ built }: ReturnType<typeof makeReady>) => compile(built.model, compiled.wanted),
  tables: (made: typeof compiled, { sampler }: ReturnType<typeof makeReady>) =>
    makeJob(made, sampler, SETTINGS.seed, [{ inputs: neutral, blocks: Infinity }]),
})

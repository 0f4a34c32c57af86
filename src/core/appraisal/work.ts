import { BLOCK_TRIALS } from '../chance/block.ts'
import { AS_TYPED, COUNCIL_MEAN } from '../finance/about.ts'
import { makeJob, type Job } from '../engine/job.ts'
import { openMachine, type Machine } from '../engine/machine.ts'
import { makeDrawing } from '../engine/sampler.ts'
import { makeStore, type Store } from '../engine/store.ts'
import type { Answer, RunTasks, Task } from '../engine/task.ts'
import { interpret, type Recorded } from '../graph/interpret.ts'
import { assert } from '../shared/assert.ts'
import { fansFrom, fanTasks, type Fans } from './fans.ts'
import { influencesFrom, influenceTasks, type Influences } from './influence.ts'
import { middleOf } from './middle.ts'
import { outcomesOf, type Outcomes } from './outcomes.ts'
import { withWhatIfs, type Workable } from './ready.ts'
import { workOneAtATime, type OneAtATime } from './sensitivity.ts'
import { tellFutures, type Told } from './told.ts'

/** The council paths always shown by name: real change a year. The service result hangs on them most. */
export const COUNCIL_PATHS = [-0.03, -0.015, 0] as const
/** Blocks enough for a side run whose error is shown beside it. */
const SIDE_BLOCKS = 2

/** All that was worked out for a case, from which each option's result is read. */
export interface Worked {
  readonly workable: Workable
  readonly middle: Recorded
  /** For what-ifs on given values. */
  readonly machine: Machine
  readonly oneAtATime: OneAtATime
  readonly main: Outcomes
  /** Promises as typed. */
  readonly asTyped: Outcomes
  /** One for each of `COUNCIL_PATHS`. */
  readonly councilPaths: readonly Outcomes[]
  readonly fans: Fans
  readonly influences: Influences
  readonly told: Told
}

/** Run every variant of a case on the same futures, and ask of the whole what results are read from. */
export async function workOut(workable: Workable, seed: number, blocks: number, runTasks: RunTasks): Promise<Worked> {
  const job = jobOf(workable, seed, blocks)
  const store = makeStore(job, blocks)
  const numbers = Array.from({ length: blocks }, (_, block) => block)
  const blocksDone = workBlocks(workable, job, store, numbers, runTasks)
  // What hangs on no trial is worked out while the threads are busy.
  const middle = middleOf(workable)
  const machine = openMachine(job)
  const oneAtATime = workOneAtATime(workable, machine)
  await blocksDone

  const fans = fanTasks(workable)
  const influences = influenceTasks(workable)
  const asked = runTasks(job, store, [...fans, ...influences])
  const main = outcomesOf(workable, store, 0)
  const told = tellFutures(workable, seed, main)
  const answers = await asked
  return {
    workable,
    middle,
    machine,
    oneAtATime,
    main,
    asTyped: outcomesOf(workable, store, 1),
    councilPaths: COUNCIL_PATHS.map((_, index) => outcomesOf(workable, store, 2 + index)),
    fans: fansFrom(workable, fans, answers.slice(0, fans.length)),
    influences: influencesFrom(workable, influences, answers.slice(fans.length)),
    told,
  }
}

/** The job of a whole appraisal: the case as it is, its promises as typed, and the named council paths. */
function jobOf({ compiled, sampler, neutral }: Workable, seed: number, blocks: number): Job {
  const side = Math.min(blocks, SIDE_BLOCKS)
  return makeJob(compiled, sampler, seed, [
    { inputs: neutral, blocks },
    { inputs: { ...neutral, [AS_TYPED]: 1 }, blocks },
    ...COUNCIL_PATHS.map((mean) => ({ inputs: { ...neutral, [COUNCIL_MEAN]: mean }, blocks: side })),
  ])
}

/** Run a case as it is, with no what-if, and keep what became of every option in every future. */
export async function runAsItIs(
  workable: Workable,
  seed: number,
  blocks: number,
  runTasks: RunTasks,
): Promise<Outcomes> {
  const job = makeJob(workable.compiled, workable.sampler, seed, [{ inputs: workable.neutral, blocks }])
  const store = makeStore(job, blocks)
  const numbers = Array.from({ length: blocks }, (_, block) => block)
  await workBlocks(workable, job, store, numbers, runTasks)
  return outcomesOf(workable, store, 0)
}

/** Work blocks out. A figure that is not finite stops the run: the interpreter says which. */
export async function workBlocks(
  workable: Workable,
  job: Job,
  store: Store,
  blocks: readonly number[],
  runTasks: RunTasks,
): Promise<void> {
  const tasks = blocks.map((block): Task => ({ kind: 'block', block }))
  const answers: readonly Answer[] = await runTasks(job, store, tasks)
  for (const [index, answer] of answers.entries()) {
    assert(answer.kind === 'block', 'a block is answered as one')
    if (answer.notFinite !== null) stopAt(workable, job, blocks[index]!, answer.notFinite)
  }
}

/** Work a block out again by the interpreter, which stops at the line, the month and the trial. */
function stopAt(workable: Workable, job: Job, block: number, variant: number): never {
  const trials = Array.from({ length: BLOCK_TRIALS }, (_, trial) => block * BLOCK_TRIALS + trial)
  const drawn = makeDrawing(workable.sampler, job.seed).futures(trials)
  const { inputs } = job.variants[variant]!
  const same = Object.entries(inputs).map(([key, value]) => [key, new Float64Array(BLOCK_TRIALS).fill(value)])
  interpret(workable.built.model, withWhatIfs(workable, drawn, Object.fromEntries(same)), [])
  assert(false, `a figure is not finite in block ${block}, and the interpreter finds none`)
}

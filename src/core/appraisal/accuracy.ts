import { checkpoints, isAccurate, isSettled } from '../chance/accuracy.ts'
import { BLOCK_TRIALS } from '../chance/block.ts'
import { probabilityOf } from '../chance/probability.ts'
import type { Probability } from '../chance/statistics.ts'
import { makeJob } from '../engine/job.ts'
import { makeStore } from '../engine/store.ts'
import type { RunTasks } from '../engine/task.ts'
import { outcomesOf } from './outcomes.ts'
import type { Workable } from './ready.ts'
import { testsOf } from './summary.ts'
import { workBlocks } from './work.ts'

/** What is to be known, and how well: ± so much at 95%, for every option it applies to. */
export interface Accuracy {
  readonly question: 'kept' | 'saved' | 'failed'
  /** A share: 0.005 is half a point. */
  readonly halfWidth: number
}

/**
 * How many blocks a run takes to know a probability so well for every option, at most `most`.
 *
 * It looks at fixed numbers of blocks, so the answer depends on case, seed and accuracy alone.
 */
export async function blocksToAccuracy(
  workable: Workable,
  seed: number,
  most: number,
  { question, halfWidth }: Accuracy,
  runTasks: RunTasks,
): Promise<{ readonly blocks: number; readonly isReached: boolean }> {
  const job = makeJob(workable.compiled, workable.sampler, seed, [{ inputs: workable.neutral, blocks: most }])
  const store = makeStore(job, most)
  const looks: Probability[][] = []
  let done = 0
  for (const blocks of checkpoints(most)) {
    await workBlocks(workable, job, store, range(done, blocks), runTasks)
    done = blocks
    looks.push(answersTo(workable, question, outcomesOf(workable, store, 0, blocks * BLOCK_TRIALS)))
    if (byOption(looks).every((each) => isSettled(each, halfWidth))) return { blocks, isReached: true }
  }
  return { blocks: most, isReached: looks.at(-1)!.every((each) => isAccurate(each, halfWidth)) }
}

const range = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, at) => from + at)

/** Looks turned about: of each option, look by look. */
const byOption = (looks: readonly (readonly Probability[])[]): Probability[][] =>
  looks[0]!.map((_, option) => looks.map((each) => each[option]!))

function answersTo({ built }: Workable, question: Accuracy['question'], outcomes: ReturnType<typeof outcomesOf>) {
  return built.options.flatMap((option): Probability[] => {
    if (question === 'failed') {
      const failed = outcomes.ends.get(`${option.id}/failed-month`)
      return failed
        ? [
            probabilityOf(
              Uint8Array.from(failed, (month) => (month >= 0 ? 1 : 0)),
              outcomes.sampling,
            ),
          ]
        : []
    }
    const { kept, saved } = testsOf(built.case, option, outcomes)
    const flags = question === 'kept' ? kept : saved
    return flags ? [probabilityOf(flags, outcomes.sampling)] : []
  })
}

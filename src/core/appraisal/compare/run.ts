import { blocksFor } from '../../chance/block.ts'
import type { Sampling } from '../../chance/sampling.ts'
import type { RunTasks } from '../../engine/task.ts'
import type { Case } from '../../finance/case/index.ts'
import { canSave, type OptionId } from '../../finance/option.ts'
import { savingAt } from '../ends.ts'
import { judgedYears } from '../judged.ts'
import { middleOf, startLacks } from '../middle.ts'
import { makeWorkable } from '../ready.ts'
import { flagsOf, testsOf, type Tests } from '../summary.ts'
import { runAsItIs } from '../work.ts'

export interface VersionSettings {
  /** Rounded up to whole blocks of 1,024. */
  readonly trials: number
  readonly seed: number
  readonly sampling: Sampling
}

/** What became of one option in every future of a version. */
export interface RunOption extends Tests {
  readonly id: OptionId
  readonly name: string
  /** Its first two months can be paid. */
  readonly isFunded: boolean
  /** [trials] of 1 where it failed; null in house. */
  readonly failed: Uint8Array | null
  /** [trials] in pounds over the judged years; null for carrying on. */
  readonly saving: Float64Array | null
}

/** A version of a case run by itself: only what two versions are compared on. */
export interface RunVersion {
  readonly plan: readonly string[]
  readonly trials: number
  readonly judgedYears: number
  readonly options: readonly RunOption[]
}

/** Run a version. The plan of a case decides which futures it lives in: give two versions the same one. */
export async function runVersion(
  theCase: Case,
  { trials, seed, sampling }: VersionSettings,
  runTasks: RunTasks,
): Promise<RunVersion> {
  const workable = makeWorkable(theCase, sampling)
  const outcomes = await runAsItIs(workable, seed, blocksFor(trials), runTasks)
  const middle = middleOf(workable)
  const years = judgedYears(theCase.months)
  const options = workable.built.options.map((option): RunOption => {
    const failed = option.inHouse ? undefined : outcomes.ends.get(`${option.id}/failed-month`)
    return {
      id: option.id,
      name: option.name,
      isFunded: startLacks(middle, option) === null,
      ...testsOf(theCase, option, outcomes),
      failed: failed ? flagsOf(failed, (month) => month >= 0) : null,
      saving: canSave(option) ? outcomes.ends.get(savingAt(option.id, years))! : null,
    }
  })
  return { plan: workable.plan, trials: outcomes.trials, judgedYears: years, options }
}

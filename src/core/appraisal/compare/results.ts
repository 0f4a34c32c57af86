import { meanOf } from '../../chance/mean.ts'
import { differenceOf, isTooClose } from '../../chance/paired.ts'
import type { Sampling } from '../../chance/sampling.ts'
import type { Probability } from '../../chance/statistics.ts'
import type { RunTasks } from '../../engine/task.ts'
import type { Case } from '../../finance/case/index.ts'
import type { OptionId } from '../../finance/option.ts'
import { chanceOf } from '../summary.ts'
import { runVersion, type RunOption, type VersionSettings } from './run.ts'

/** How a result moved from one version to the other, in the same futures: the second less the first. */
export interface Moved {
  readonly difference: number
  readonly se: number
  readonly tooClose: boolean
  /** The share of futures in which it is another. */
  readonly changed: number
}

export interface ChanceMoved extends Moved {
  readonly first: Probability
  readonly second: Probability
}

/** Means over the futures, in pounds. */
export interface MeanMoved extends Moved {
  readonly first: number
  readonly second: number
}

/** One option in both versions. What is not asked of it, or not the same question in both, is null. */
export interface OptionMoved {
  readonly id: OptionId
  readonly name: string
  /** The versions in which its start is not funded: it then has no chances. */
  readonly unfunded: readonly ('first' | 'second')[]
  readonly serviceKept: ChanceMoved | null
  readonly moneySaved: ChanceMoved | null
  readonly failed: ChanceMoved | null
  readonly saving: MeanMoved | null
}

export interface ResultsMoved {
  /** The plan of both: that of the first, what is new in the second at its end. */
  readonly plan: readonly string[]
  readonly trials: number
  readonly judgedYears: { readonly first: number; readonly second: number }
  readonly options: readonly OptionMoved[]
  /** Options of one version only. */
  readonly onlyFirst: readonly OptionId[]
  readonly onlySecond: readonly OptionId[]
}

/**
 * Run two versions of a case in the same futures and pair them, future by future. The second takes the plan of the
 * first, so what both draw is drawn alike in both; what is drawn in one alone cannot pair, and the error says so.
 */
export async function compareResults(
  first: Case,
  second: Case,
  settings: VersionSettings,
  runTasks: RunTasks,
): Promise<ResultsMoved> {
  const one = await runVersion(first, settings, runTasks)
  const other = await runVersion({ ...second, plan: one.plan }, settings, runTasks)
  const isSameQuestion = one.judgedYears === other.judgedYears
  const ids = (run: typeof one) => run.options.map(({ id }) => id)
  return {
    plan: other.plan,
    trials: one.trials,
    judgedYears: { first: one.judgedYears, second: other.judgedYears },
    options: one.options.flatMap((option) => {
      const match = other.options.find(({ id }) => id === option.id)
      return match ? [optionMoved(option, match, isSameQuestion, settings.sampling)] : []
    }),
    onlyFirst: ids(one).filter((id) => !ids(other).includes(id)),
    onlySecond: ids(other).filter((id) => !ids(one).includes(id)),
  }
}

function optionMoved(one: RunOption, other: RunOption, isSameQuestion: boolean, sampling: Sampling): OptionMoved {
  const unfunded = [...(one.isFunded ? [] : (['first'] as const)), ...(other.isFunded ? [] : (['second'] as const))]
  const chance = (first: Uint8Array | null, second: Uint8Array | null): ChanceMoved | null =>
    first && second && unfunded.length === 0 ? chanceMoved(first, second, sampling) : null
  return {
    id: one.id,
    name: one.name,
    unfunded,
    serviceKept: chance(one.kept, other.kept),
    moneySaved: isSameQuestion ? chance(one.saved, other.saved) : null,
    failed: chance(one.failed, other.failed),
    saving: isSameQuestion && one.saving && other.saving ? meanMoved(one.saving, other.saving, sampling) : null,
  }
}

const chanceMoved = (one: Uint8Array, other: Uint8Array, sampling: Sampling): ChanceMoved => ({
  first: chanceOf(one, sampling),
  second: chanceOf(other, sampling),
  ...movedBy(one, other, sampling),
})

const meanMoved = (one: Float64Array, other: Float64Array, sampling: Sampling): MeanMoved => ({
  first: meanOf(one, sampling).mean,
  second: meanOf(other, sampling).mean,
  ...movedBy(one, other, sampling),
})

function movedBy(one: Uint8Array | Float64Array, other: Uint8Array | Float64Array, sampling: Sampling): Moved {
  const found = differenceOf(other, one, sampling)
  let changed = 0
  for (let trial = 0; trial < one.length; trial++) if (one[trial] !== other[trial]) changed++
  return { ...found, tooClose: isTooClose(found), changed: changed / one.length }
}

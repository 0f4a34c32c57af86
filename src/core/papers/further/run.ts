import { workBodies, type Bodies } from '../../appraisal/bodies/bodies.ts'
import { workBridge, type Bridge } from '../../appraisal/bridge/bridge.ts'
import { workStresses } from '../../appraisal/stress/run.ts'
import type { StressRun } from '../../appraisal/stress/result.ts'
import type { RunTasks } from '../../engine/task.ts'
import type { Case } from '../../finance/case/index.ts'
import type { PaperSubject } from '../subject.ts'

/** Where a saving comes from, and to whom it goes. */
export interface Money {
  readonly bodies: Bodies
  /** Null where no option keeps books of its own. */
  readonly bridge: Bridge | null
}

/** What runs of their own say of a case, beside its appraisal. */
export interface Further extends Money {
  readonly stresses: StressRun
}

/** A subject whose further runs are there too. */
export interface WholeSubject extends PaperSubject {
  readonly further: Further
}

interface Settings {
  readonly trials: number
  readonly seed: number
}

/**
 * Work out where a saving comes from and to whom it goes, at once and on the same threads. With the seed and trials of
 * an appraisal both tell of its saving to the last bit.
 */
export async function workMoney(theCase: Case, settings: Settings, runTasks: RunTasks): Promise<Money> {
  const [bridge, bodies] = await Promise.all([
    workBridge(theCase, settings, runTasks),
    workBodies(theCase, settings, runTasks),
  ])
  return { bodies, bridge }
}

/** All that papers say beside the appraisal. The stresses have a number of futures of their own. */
export async function workFurther(theCase: Case, settings: Settings, runTasks: RunTasks): Promise<Further> {
  const [stresses, money] = await Promise.all([
    workStresses(theCase, settings.seed, runTasks),
    workMoney(theCase, settings, runTasks),
  ])
  return { ...money, stresses }
}

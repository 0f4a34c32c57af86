import type { RunTasks } from '../../engine/task.ts'
import type { Case } from '../../finance/case/index.ts'
import type { Checked } from '../../shared/problem.ts'
import { workBundle, type Bundled } from './bundled.ts'
import { workScale, type ScaleRun } from './run.ts'

/** A case, and a second one to bundle it with where there is one. */
export interface ScaleAsked {
  readonly case: Case
  readonly second: Case | null
  readonly seed: number
}

/** How large the venture must be, null where the case has none; and the bundle, or why there can be none. */
export interface ScaleAnswer {
  readonly run: ScaleRun | null
  readonly bundled: Checked<Bundled> | null
}

/** Work both out, in this order, here or on other threads. */
export async function answerScale(
  { case: theCase, second, seed }: ScaleAsked,
  runTasks: RunTasks,
): Promise<ScaleAnswer> {
  const run = await workScale(theCase, seed, runTasks)
  return { run, bundled: run && second && (await workBundle(theCase, second, seed, runTasks)) }
}

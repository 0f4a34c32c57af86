import { BLOCK_TRIALS } from '../../chance/block.ts'
import type { RunTasks } from '../../engine/task.ts'
import type { Case } from '../../finance/case/index.ts'
import type { OptionId } from '../../finance/option.ts'
import { lawAsAt } from '../../law/index.ts'
import { ENGINE } from '../engine.ts'
import { caseHash, planHash } from '../hash.ts'
import { judgedYears } from '../judged.ts'
import { middleOf, startLacks } from '../middle.ts'
import type { Workable } from '../ready.ts'
import { runAsItIs } from '../work.ts'
import { besides, countedOf, type Counted } from './counted.ts'
import { prepared } from './prepared.ts'
import { preparedUnder } from './under.ts'
import type { StressResult, StressRun, UnderStress } from './result.ts'
import type { Stress } from './stress.ts'
import { STRESSES } from './stresses.ts'
import { ventureOf } from './venture.ts'

/** Blocks of a stress: its errors are shown beside it, and its differences are paired. */
export const STRESS_BLOCKS = 2

type ByOption = ReadonlyMap<OptionId, Counted>

/**
 * Run a case under each named stress, on the same futures as without: the same seed and sampling plan, so that what a
 * stress moves is told apart from chance with few futures. Then what it would take to break the venture.
 *
 * `runTasks` works blocks out, here or on other threads; the answer does not depend on where.
 */
export async function workStresses(
  theCase: Case,
  seed: number,
  runTasks: RunTasks,
  stresses: readonly Stress[] = STRESSES,
): Promise<StressRun> {
  const plain = prepared(theCase)
  const middle = middleOf(plain)
  const unfunded = plain.built.options.flatMap((option) => {
    const needsPounds = startLacks(middle, option)
    return needsPounds === null ? [] : [{ id: option.id, needsPounds }]
  })
  const shown = plain.built.options.map(({ id }) => id).filter((id) => !unfunded.some((each) => each.id === id))
  const running = counted(plain, seed, runTasks)
  // Every stress is given to the threads before the first is waited for.
  const stressed = stresses.map((stress) => underStress(stress, plain, seed, runTasks))
  const before = await running
  const told = (now: ByOption): UnderStress[] =>
    shown.map((id) => besides(id, now.get(id)!, before.get(id)!, plain.sampler.sampling))
  const trials = STRESS_BLOCKS * BLOCK_TRIALS
  return {
    format: 1,
    key: `${caseHash(theCase)} · ${planHash(plain.plan)} · ${seed} · ${trials} · ${ENGINE} · ${lawAsAt}`,
    trials,
    service: theCase.service.name,
    months: theCase.months,
    judgedYears: judgedYears(theCase.months),
    names: Object.fromEntries(plain.built.options.map(({ id, name }) => [id, name])),
    unfunded,
    unstressed: told(before),
    stresses: (await Promise.all(stressed)).map(({ now, ...result }) => ({ ...result, options: now ? told(now) : [] })),
    venture: ventureOf(plain, seed, trials),
  }
}

async function underStress(
  { id, title, says, source, on }: Stress,
  plain: Workable,
  seed: number,
  runTasks: RunTasks,
): Promise<Omit<StressResult, 'options'> & { readonly now: ByOption | null }> {
  const stressed = on(plain.built.case)
  const words = { id, title, says, source }
  if (!stressed.applies) return { ...words, because: stressed.because, now: null }
  const now = await counted(preparedUnder(stressed, plain), seed, runTasks)
  return { ...words, because: null, now }
}

/** Run a case's blocks, and count for each option. */
async function counted(workable: Workable, seed: number, runTasks: RunTasks): Promise<ByOption> {
  const outcomes = await runAsItIs(workable, seed, STRESS_BLOCKS, runTasks)
  return new Map(workable.built.options.map((option) => [option.id, countedOf(workable.built.case, option, outcomes)]))
}

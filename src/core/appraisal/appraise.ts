import { blocksFor, BLOCK_TRIALS } from '../chance/block.ts'
import type { Sampling } from '../chance/sampling.ts'
import type { RunTasks } from '../engine/task.ts'
import type { Case } from '../finance/case/index.ts'
import type { OptionId } from '../finance/option.ts'
import { lawAsAt } from '../law/index.ts'
import type { Book } from '../shared/fields/index.ts'
import { blocksToAccuracy, type Accuracy } from './accuracy.ts'
import { ENGINE } from './engine.ts'
import { caseHash, documentHash, planHash } from './hash.ts'
import { inputCounts } from './inputs.ts'
import { judgedYears } from './judged.ts'
import { startLacks } from './middle.ts'
import { notesOf } from './notes.ts'
import { resultOf } from './optionResult.ts'
import { makeWorkable } from './ready.ts'
import type { Appraisal, OptionResult } from './result.ts'
import { statedOption } from './stated.ts'
import { carryingOnCost, comparisonsOf, testsOf, type Tests } from './summary.ts'
import { verdictOf } from './verdict.ts'
import { workOut, type Worked } from './work.ts'

export interface AppraisalSettings {
  /** Rounded up to whole blocks of 1,024. */
  readonly trials: number
  readonly seed: number
  /** Scrambled Sobol points unless plain ones are asked for. */
  readonly sampling?: Sampling
  /** Stop as soon as this is known so well; `trials` is then the most. */
  readonly accuracy?: Accuracy
}

/**
 * Appraise a case: every option on the same futures, the two tests, and why.
 *
 * `runTasks` works blocks of trials out, here or on other threads; the answer does not depend on where. The case must
 * have been checked: problems a person can mend are found before this.
 */
export async function appraise(
  theCase: Case,
  book: Book,
  { trials, seed, sampling = 'sobol', accuracy }: AppraisalSettings,
  runTasks: RunTasks,
): Promise<Appraisal> {
  const workable = makeWorkable(theCase, sampling)
  const most = blocksFor(trials)
  const reached = accuracy && (await blocksToAccuracy(workable, seed, most, accuracy, runTasks))
  const blocks = reached?.blocks ?? most
  const working = workOut(workable, seed, blocks, runTasks)
  // What hangs on no trial is worked out while the threads are busy.
  const hash = caseHash(theCase)
  const ofDocument = documentHash(theCase, book)
  const worked = await working
  const { built } = workable
  const tests = new Map(built.options.map((option) => [option.id, testsOf(theCase, option, worked.main)]))
  const stated = (option: OptionResult) => (accuracy && reached!.isReached ? statedOption(option, accuracy) : option)
  const judged = {
    options: built.options.map((option) => stated(resultOf(option, worked, tests.get(option.id)!))),
    inputs: inputCounts(book),
    judgedYears: judgedYears(theCase.months),
    carryingOn: carryingOnCost(theCase, worked.main),
  }
  const lacking = built.options.flatMap((option) => startLacks(worked.middle, option) ?? [])
  const plan = planHash(workable.plan)
  return {
    format: 1,
    caseHash: hash,
    documentHash: ofDocument,
    key: `${hash} · ${plan} · ${seed} · ${blocks * BLOCK_TRIALS} · ${ENGINE} · ${lawAsAt}`,
    seed,
    trials: blocks * BLOCK_TRIALS,
    asked: { trials, accuracy: accuracy ? { ...accuracy, reached: reached!.isReached } : null },
    sampling,
    plan: workable.plan,
    engine: ENGINE,
    lawAsAt,
    service: { name: theCase.service.name, sector: theCase.service.sector, authority: theCase.service.authority },
    start: theCase.start,
    months: theCase.months,
    floor: theCase.targets.serviceFloor,
    ...judged,
    unfundedStart: lacking.length > 0 ? { needsPounds: Math.max(...lacking) } : null,
    comparisons: comparisonsOf(funded(tests, worked), sampling),
    verdict: verdictOf(judged),
    notes: notesOf(built, book, worked.middle),
  }
}

function funded(tests: ReadonlyMap<OptionId, Tests>, { workable, middle }: Worked): ReadonlyMap<OptionId, Tests> {
  const { options } = workable.built
  return new Map(options.filter((option) => startLacks(middle, option) === null).map(({ id }) => [id, tests.get(id)!]))
}

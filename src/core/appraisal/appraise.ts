import type { Case } from '../finance/case/index.ts'
import type { OptionId } from '../finance/option.ts'
import { lawAsAt } from '../law/index.ts'
import type { Book } from '../shared/fields/index.ts'
import { makePriceable } from './breakEven.ts'
import { ENGINE } from './engine.ts'
import { caseHash, documentHash } from './hash.ts'
import { inputCounts } from './inputs.ts'
import { judgedYears } from './judged.ts'
import { middleOf, startLacks } from './middle.ts'
import { notesOf } from './notes.ts'
import { COUNCIL_PATHS, resultOf, type Worked } from './optionResult.ts'
import { makeReady, type RunBlocks } from './outcomes.ts'
import type { Appraisal } from './result.ts'
import { merge, requestsFor, trialsIn, type Outcomes } from './run.ts'
import { workOneAtATime } from './sensitivity.ts'
import { carryingOnCost, comparisonsOf, testsOf, type Tests } from './summary.ts'
import { verdictOf } from './verdict.ts'

/** Trials enough for a side run whose error is shown beside it. */
const SIDE_TRIALS = 2048

export interface AppraisalSettings {
  readonly trials: number
  readonly seed: number
}

/**
 * Appraise a case: every option on the same futures, the two tests, and why.
 *
 * `runBlocks` works blocks of trials out, here or on other threads; the answer does not depend on where. The case must
 * have been checked: problems a person can mend are found before this.
 */
export async function appraise(
  theCase: Case,
  book: Book,
  settings: AppraisalSettings,
  runBlocks: RunBlocks,
): Promise<Appraisal> {
  const worked = await workOut(theCase, settings, runBlocks)
  const { built } = worked.ready
  const tests = new Map(built.options.map((option) => [option.id, testsOf(theCase, option, worked.main)]))
  const hash = caseHash(theCase)
  const judged = {
    options: built.options.map((option) => resultOf(option, worked, tests.get(option.id)!)),
    inputs: inputCounts(book),
    judgedYears: judgedYears(theCase.months),
    carryingOn: carryingOnCost(theCase, worked.main),
  }
  const lacking = built.options.flatMap((option) => startLacks(worked.middle, option) ?? [])
  return {
    format: 1,
    caseHash: hash,
    documentHash: documentHash(theCase, book),
    key: `${hash} · plain · ${settings.seed} · ${settings.trials} · ${ENGINE} · ${lawAsAt}`,
    seed: settings.seed,
    trials: settings.trials,
    engine: ENGINE,
    lawAsAt,
    service: { name: theCase.service.name, sector: theCase.service.sector, authority: theCase.service.authority },
    start: theCase.start,
    months: theCase.months,
    floor: theCase.targets.serviceFloor,
    ...judged,
    unfundedStart: lacking.length > 0 ? { needsPounds: Math.max(...lacking) } : null,
    comparisons: comparisonsOf(funded(tests, worked)),
    verdict: verdictOf(judged),
    notes: notesOf(built, book, worked.middle),
  }
}

function funded(tests: ReadonlyMap<OptionId, Tests>, { ready, middle }: Worked): ReadonlyMap<OptionId, Tests> {
  const { options } = ready.built
  return new Map(options.filter((option) => startLacks(middle, option) === null).map(({ id }) => [id, tests.get(id)!]))
}

/** All requests go out together, so that no thread waits for the last block of one run before the next begins. */
async function workOut(theCase: Case, { trials, seed }: AppraisalSettings, runBlocks: RunBlocks): Promise<Worked> {
  const side = Math.min(trials, SIDE_TRIALS)
  const wanted = [
    requestsFor(theCase, {}, seed, trials, true),
    requestsFor(theCase, { asTyped: true }, seed, trials, false),
    ...COUNCIL_PATHS.map((councilMean) => requestsFor(theCase, { councilMean }, seed, side, false)),
  ]
  const results = await runBlocks(wanted.flat())
  const merged: Outcomes[] = []
  let done = 0
  for (const requests of wanted) {
    merged.push(merge(results.slice(done, done + requests.length), trialsIn(requests), theCase.months))
    done += requests.length
  }
  const [main, asTyped, ...councilPaths] = merged
  const ready = makeReady(theCase, {})
  return {
    ready,
    priceable: makePriceable(theCase),
    middle: middleOf(ready),
    oneAtATime: workOneAtATime(ready.built, ready.sampler),
    seed,
    main: main!,
    asTyped: asTyped!,
    councilPaths,
  }
}

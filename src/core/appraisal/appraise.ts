import type { Case } from '../finance/case/index.ts'
import type { Option, OptionId } from '../finance/option.ts'
import type { Recorded } from '../graph/interpret.ts'
import { lawAsAt } from '../law/index.ts'
import type { Book } from '../shared/fields/index.ts'
import { ENGINE } from './engine.ts'
import { caseHash, documentHash } from './hash.ts'
import { inputCounts } from './inputs.ts'
import { middleEnds, middleOf, startLacks } from './middle.ts'
import { notesOf } from './notes.ts'
import { judgedYears, makeReady, type BlockRequest, type Ready, type RunBlocks } from './outcomes.ts'
import type { Appraisal, OptionResult } from './result.ts'
import { merge, requestsFor, type Outcomes } from './run.ts'
import { sensitivitiesOf } from './sensitivity.ts'
import {
  chanceOf,
  chanceOfBoth,
  comparisonsOf,
  endOf,
  failureOf,
  fanOf,
  lossesOf,
  overspendOf,
  savingsOf,
  testsOf,
  type Tests,
} from './summary.ts'
import { toldFutures } from './told.ts'
import { verdictOf } from './verdict.ts'
import { viabilityOf } from './viability.ts'

/** The council paths always shown by name: real change a year. The service result hangs on them most. */
export const COUNCIL_PATHS = [-0.03, -0.015, 0] as const
/** Trials enough for a side run whose error is shown beside it. */
const SIDE_TRIALS = 2048

export interface AppraisalSettings {
  readonly trials: number
  readonly seed: number
}

/** The runs an appraisal is made of: the case, the case with promises as typed, and each named council path. */
interface Runs {
  readonly main: Outcomes
  readonly asTyped: Outcomes
  readonly councilPaths: readonly Outcomes[]
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
  const ready = makeReady(theCase, {})
  const runs = await runAll(theCase, settings, runBlocks)
  const middle = middleOf(ready)
  const { options, calendar } = ready.built
  const tests = new Map<OptionId, Tests>(options.map((option) => [option.id, testsOf(theCase, option, runs.main)]))
  const hash = caseHash(theCase)
  const results = options.map((option) => resultOf(option, ready, middle, runs, tests.get(option.id)!, settings))
  const lacking = options.flatMap((option) => startLacks(middle, option) ?? [])
  const judged = { options: results, inputs: inputCounts(book), judgedYears: judgedYears(calendar.months) }
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
    months: calendar.months,
    floor: theCase.targets.serviceFloor,
    ...judged,
    unfundedStart: lacking.length > 0 ? { needsPounds: Math.max(...lacking) } : null,
    comparisons: comparisonsOf(funded(tests, options, middle)),
    verdict: verdictOf(judged),
    notes: notesOf(ready.built, book),
  }
}

function funded(
  tests: ReadonlyMap<OptionId, Tests>,
  options: readonly Option[],
  middle: Recorded,
): ReadonlyMap<OptionId, Tests> {
  return new Map(options.filter((option) => startLacks(middle, option) === null).map(({ id }) => [id, tests.get(id)!]))
}

/** All requests go out together, so that no thread waits for the last block of one run before the next begins. */
async function runAll(theCase: Case, { trials, seed }: AppraisalSettings, runBlocks: RunBlocks): Promise<Runs> {
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
    const part = results.slice(done, done + requests.length)
    done += requests.length
    merged.push(merge(part, trialsIn(requests), theCase.months))
  }
  const [main, asTyped, ...councilPaths] = merged
  return { main: main!, asTyped: asTyped!, councilPaths }
}

const trialsIn = (requests: readonly BlockRequest[]): number => requests.reduce((sum, { trials }) => sum + trials, 0)

function resultOf(
  option: Option,
  ready: Ready,
  middle: Recorded,
  runs: Runs,
  tests: Tests,
  { seed }: AppraisalSettings,
): OptionResult {
  const { case: theCase, calendar } = ready.built
  const { names } = calendar
  const isFunded = startLacks(middle, option) === null
  const savings = savingsOf(theCase, option, runs.main)
  const whenFunded = <T>(value: T): T | null => (isFunded ? value : null)
  return {
    id: option.id,
    name: option.name,
    serviceKept: whenFunded(chanceOf(tests.kept)),
    noWorse: option.id === 'baseline' ? null : whenFunded(chanceOf(tests.noWorse)),
    moneySaved: tests.saved && whenFunded(chanceOf(tests.saved)),
    both: whenFunded(chanceOfBoth(tests)),
    failed: failureOf(option, names, runs.main),
    overspend: overspendOf(option, runs.main),
    contractLost: endOf(option, 'replaced', runs.main),
    stopped: endOf(option, 'stopped', runs.main),
    saving: savings && savings.judged,
    savingByYears: savings ? savings.byYears : [],
    shadow: shadowOf(theCase, option, runs.asTyped),
    cash: fanOf(option, 'bank', names, runs.main),
    reserves: fanOf(option, 'reserves', names, runs.main),
    surplus: fanOf(option, 'surplus', names, runs.main),
    serviceLevel: fanOf(option, 'service-level', names, runs.main)!,
    headcount: fanOf(option, 'in-post', names, runs.main)!,
    parentCost: fanOf(option, 'parent-cost', names, runs.main)!,
    middle: middleEnds(ready, middle, option),
    futures: toldFutures(ready, option, seed, runs.main),
    councilPaths: COUNCIL_PATHS.map((realChange, index) => {
      const side = testsOf(theCase, option, runs.councilPaths[index]!)
      return { realChange, serviceKept: chanceOf(side.kept), moneySaved: side.saved && chanceOf(side.saved) }
    }),
    sensitivities: sensitivitiesOf(ready.built, ready.sampler, option),
    losses: lossesOf(option, runs.main),
    viability: viabilityOf(ready, middle, option, runs.main),
  }
}

/** The promise as typed; carrying on promises nothing. */
function shadowOf(theCase: Case, option: Option, asTyped: Outcomes): OptionResult['shadow'] {
  if (!option.changes) return null
  const tests = testsOf(theCase, option, asTyped)
  return {
    serviceKept: chanceOf(tests.kept),
    moneySaved: tests.saved && chanceOf(tests.saved),
    saving: savingsOf(theCase, option, asTyped)?.judged ?? null,
  }
}

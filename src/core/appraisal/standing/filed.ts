import { probabilityOf } from '../../chance/probability.ts'
import { bidsOf } from '../../finance/lines/newWork/who.ts'
import { addMonths, lastDayOf } from '../../shared/month.ts'
import { testedAccounts } from './figures.ts'
import type { FiledAccounts, TestResult } from './result.ts'
import type { Sheets } from './sheets.ts'
import { measuresOn, passesOf, testsOn, type Test } from './tests.ts'

/** One set of accounts and every test of them, in the middle case and over the futures. */
export function filedAccounts(sheets: Sheets, index: number): FiledAccounts {
  const { ready, option, accounts } = sheets
  const { calendar } = ready.built
  const { period, middle } = accounts[index]!
  const { first, last, openFrom } = period
  const bids = bidsOf(ready.built, option).filter(({ standing }) => standing)
  const to = calendar.names[last]!
  const tests = testsOn(measuresOn(lastDayOf(to)), bids)
  const { turnover, netAssets } = testedAccounts(middle)
  return {
    from: calendar.names[first]!,
    to,
    openFrom: addMonths(calendar.start, openFrom),
    months: last - first + 1,
    turnoverPounds: turnover,
    netAssetsPounds: netAssets,
    tests: tests.map((test) => testResult(sheets, test, index)),
  }
}

/** A body that has failed by the year end files nothing, and passes nothing. */
function testResult({ ready, trials, at, accounts }: Sheets, test: Test, index: number): TestResult {
  const { sampling } = ready.sampler
  const last = ready.built.calendar.months - 1
  const [now, before] = [accounts[index]!, accounts[index - 1]]
  const values = test.valueLine === undefined ? undefined : at.futures(test.valueLine, last)
  const middle = test.read(now.middle, before?.middle, test.valueLine ? at.middle(test.valueLine, last) : 0)
  const passed = new Uint8Array(trials)
  const failed = middle.map(() => new Uint8Array(trials))
  for (let trial = 0; trial < trials; trial++) {
    const measures = test.read(now.inFuture(trial), before?.inFuture(trial), values?.[trial] ?? 0)
    passed[trial] = Number(!now.hasFailed(trial) && passesOf(measures) === true)
    measures.forEach(({ met }, place) => (failed[place]![trial] = Number(met === false)))
  }
  return {
    id: test.id,
    title: test.title,
    passes: passesOf(middle),
    chance: probabilityOf(passed, sampling),
    measures: middle.map((measure, place) => ({ ...measure, fails: probabilityOf(failed[place]!, sampling) })),
  }
}
